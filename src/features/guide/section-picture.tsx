import { useState } from 'react';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { guidePictures } from './guide-pictures.ts';
import css from './user-guide.module.css';

/** What the pictures were taken on, px. A leader most often answers on a phone. */
const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } } as const;

interface SectionPictureProps {
  readonly section: string;
  readonly heading: string;
  readonly on: keyof typeof SIZES;
}

/** The screen a section of the guide is about. Nothing where the picture does not come: the words say all that it shows. */
export function SectionPicture({ section, heading, on }: SectionPictureProps) {
  const words = useWords('guide');
  const { code } = useLanguage();
  const [missing, setMissing] = useState(false);
  const address = guidePictures[`/docs/brukerveiledning/${code}/${section}.webp`];
  if (address === undefined || missing) return null;
  return (
    <img
      className={css[on]}
      src={address}
      alt={words.picture(heading)}
      loading="lazy"
      {...SIZES[on]}
      onError={() => setMissing(true)}
    />
  );
}
