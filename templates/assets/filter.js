// Leaves those rows on the page that contain every word that is typed. Without this script all rows are there.
"use strict";

{
  const form = document.querySelector("form.filter");
  const input = form?.querySelector("input");
  const output = form?.querySelector("output");
  const language = document.documentElement.lang;
  const rows = [...document.querySelectorAll("[data-rows] > *")]
    .map(element => ({ element, text: element.textContent.toLocaleLowerCase(language) }));
  const groups = [...document.querySelectorAll("[data-rows]")].map(list => list.closest("section") ?? list);
  let waiting;

  function filter() {
    const words = input.value.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { element, text } of rows) {
      element.hidden = !words.every(word => text.includes(word));
      if (!element.hidden) shown += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector("[data-rows] > :not([hidden])");
    clearTimeout(waiting);
    // Said once the typing pauses, so that a screen reader is not interrupted at every letter.
    waiting = setTimeout(() => {
      output.textContent = output.dataset.text.replace("{shown}", shown).replace("{count}", rows.length);
    }, 300);
  }

  if (form) {
    form.addEventListener("submit", event => event.preventDefault());
    input.addEventListener("input", filter);
    output.textContent = "";
    form.hidden = false;
    // A browser that comes back to the page keeps what was typed.
    if (input.value) filter();
  }
}
