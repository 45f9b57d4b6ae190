/**
 * Makes a field the only one of a form of its own, called `id`, and gives the way to end that. At each key Chromium looks through
 * all fields of the same form, or all that have none, for the one a phone's keyboard would go to next and for what could be filled
 * in: two questions of layout for each field of the page. Nothing is ever sent: Enter in a field of more lines sends no form.
 */
export function ownForm(field: HTMLTextAreaElement, id: string): () => void {
  if (field.form) return () => undefined;
  const form = document.createElement('form');
  form.id = id;
  form.hidden = true;
  document.body.append(form);
  field.setAttribute('form', id);
  return () => {
    field.removeAttribute('form');
    form.remove();
  };
}
