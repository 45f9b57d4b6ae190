import { useEffect, useState } from 'react';
import { createReader, type Reader } from '#desk/reading/read-came-in.ts';

/** What reads answers on a page one comes to in order to bring some: it is ready before they are chosen. */
export function useReader(): Reader {
  const [reader] = useState(createReader);
  useEffect(() => {
    // The page stands first.
    const timer = setTimeout(reader.begin);
    return () => {
      clearTimeout(timer);
      reader.end();
    };
  }, [reader]);
  return reader;
}
