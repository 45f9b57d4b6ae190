/** In the program that is one file: it has the words of the guide only, and is the smaller for it. */
export const guidePictures: Readonly<Record<string, string>> = {};
