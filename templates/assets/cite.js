// Puts a button after everything that can be cited. Without it, the texts are there to be selected.
"use strict";

for (const section of document.querySelectorAll("[data-copy]")) {
  const answer = section.querySelector("[role=status]");

  const select = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  };

  const copy = async (element, name) => {
    answer.textContent = "";
    try {
      await navigator.clipboard.writeText(element.textContent);
      answer.textContent = `${section.dataset.copied} ${name}`;
    } catch {
      // Browsers keep the clipboard from pages that are not sent encrypted.
      select(element);
      answer.textContent = section.dataset.selected;
    }
  };

  for (const element of section.querySelectorAll("[data-name]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = section.dataset.copy;
    button.setAttribute("aria-label", `${section.dataset.copy}: ${element.dataset.name}`);
    button.addEventListener("click", () => copy(element, element.dataset.name));
    element.after(button);
  }
}
