/**
 * Addresses of the pictures that `npm run guide` takes of the program, by their paths: `…/nb/invite.webp`. They are fetched when somebody comes to
 * them, and kept from then on; the words of the guide are there without a network from the start.
 */
export const guidePictures = import.meta.glob<string>('/docs/brukerveiledning/*/*.webp', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});
