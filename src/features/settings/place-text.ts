interface PlaceWords {
  readonly placeNames: Readonly<Record<string, string>>;
  readonly placeRow: (number: number) => string;
}

/**
 * A place in a profile file as people read it, with the path a text editor finds it by: «satser, rad 1, kroner (profile.rates.0.kroner)».
 * A part nobody has a word for stands as it is written.
 */
export function placeText(place: string, { placeNames, placeRow }: PlaceWords): string {
  const [first = '', ...rest] = place.split('.');
  const parts = first === 'profile' ? rest : [first, ...rest];
  const said = parts.map((part) =>
    /^\d+$/.test(part)
      ? placeRow(Number(part) + 1)
      : Object.hasOwn(placeNames, part)
        ? placeNames[part]
        : part,
  );
  return parts.length === 0 ? place : `${said.join(', ')} (${place})`;
}
