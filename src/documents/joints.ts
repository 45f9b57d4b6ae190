/** Ends of first parts of Norwegian compounds: with their binding s, and words that begin many compounds here. */
const FIRST_PARTS = [
  'nings|sjons|heits|hets|skaps|tets|doms|rings|lings|givings',
  'bruker|brukar|pasient|helse|sykehus|sjukehus|interessent|handlings|tjeneste|teneste|panel|organisasjons|prosess',
  'gruppe|leder|leiar|fag|kvalitets|behandlings|rehabiliterings|barne|ungdoms|hjerte|lunge|kreft|akutt|klinikk',
].join('|');
/** Letters on either side of a joint, so that neither part is a stump. */
const JOINT = new RegExp(`(?<=\\p{L}{2}(?:${FIRST_PARTS}))(?=\\p{L}{4})`, 'giu');
const AT_START = new RegExp(`(?<=^\\P{L}*(?:${FIRST_PARTS}))(?=\\p{L}{4})`, 'giu');

/** A compound in its parts, as far as they are known; joined they are the word. A word that is none is one part. */
export const atJoints = (word: string): readonly string[] =>
  word.split(new RegExp(`${AT_START.source}|${JOINT.source}`, 'iu')).filter((part) => part !== '');

/** The parts of a compound joined to as few pieces as `fits` allows; a piece of one part may still be too wide. */
export function piecesOf(word: string, fits: (text: string) => boolean): readonly string[] {
  return atJoints(word).reduce<string[]>((pieces, part) => {
    const last = pieces.at(-1);
    if (last !== undefined && fits(`${last}${part}-`)) pieces[pieces.length - 1] = `${last}${part}`;
    else pieces.push(part);
    return pieces;
  }, []);
}
