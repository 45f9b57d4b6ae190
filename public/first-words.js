// Runs before the first paint: the words of the start page do not belong on an address inside the program.
if (!/^#?\/?$/.test(globalThis.location.hash)) globalThis.document.documentElement.classList.add('inside');
