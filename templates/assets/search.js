// Shows what has every word that is asked for, the best first. Without this script the page leads on to the lists.
"use strict";

{
  const form = document.querySelector("form.search");
  const answer = form.querySelector("output");
  const list = document.querySelector("#hits");
  const template = document.querySelector("template");
  const title = document.title;
  // More than anybody reads; the count tells how many there are.
  const most = 100;
  const letters = new Map();
  let index;

  // Letters that the language sorts as one are one: é is e, but in Swedish å is not a.
  const folded = text =>
    text.normalize("NFC").toLowerCase().replace(/[^\0-\x7f]/gu, letter => letters.get(letter) ?? letter);

  async function load() {
    const response = await fetch("index.json");
    if (!response.ok) throw new Error(response.statusText);
    const { alphabet, kinds, items } = await response.json();
    for (const group of alphabet.split(" ")) for (const letter of group) letters.set(letter, group[0]);
    return items.map(([place, id, title, summary, status, names]) => {
      const [kind, folder] = kinds[place];
      const texts = [` ${title}`, summary, `${names} ${kind}`].map(folded);
      return { texts, kind, title, summary, status, address: `../${folder}${id}/index.html` };
    });
  }

  // How far from the beginning of a word in the title it is found; less than nothing for nowhere.
  const distance = (word, [title, ...others]) =>
    title.includes(` ${word}`) ? 0 : [title, ...others].findIndex(text => text.includes(word)) + 1 || -1;

  function found(items, words) {
    const hits = [];
    for (const item of items) {
      const distances = words.map(word => distance(word, item.texts));
      if (Math.min(...distances) >= 0) hits.push({ item, distance: distances.reduce((a, b) => a + b) });
    }
    return hits.sort((a, b) => a.distance - b.distance).map(hit => hit.item);
  }

  function row({ kind, title, summary, status, address }) {
    const row = template.content.cloneNode(true);
    const put = (place, text) => { row.querySelector(place).textContent = text; };
    put("a", title);
    put("strong", kind);
    put(".summary", summary);
    put(".tag", status);
    row.querySelector("a").href = address;
    if (!status) row.querySelector(".tag").remove();
    return row;
  }

  function words(hits, query) {
    const { none, one, many, first } = form.dataset;
    const text = [none, one][hits.length] ?? (hits.length > most ? `${many} ${first}` : many);
    const values = { count: hits.length, shown: most, query };
    return text.replace(/{(\w+)}/g, (whole, name) => values[name] ?? whole);
  }

  // What the address asks for, so that it can be sent on and gone back to.
  async function search() {
    const query = (new URLSearchParams(location.search).get("q") ?? "").trim();
    form.q.value = query;
    document.title = query ? `${query} – ${title}` : title;
    let hits = [];
    let said = "";
    if (query) {
      try {
        index ??= load();
        hits = found(await index, folded(query).split(/\s+/));
        said = words(hits, query);
      } catch {
        index = undefined;
        said = form.dataset.failed;
      }
    }
    list.replaceChildren(...hits.slice(0, most).map(row));
    answer.textContent = said;
  }

  form.addEventListener("submit", event => {
    event.preventDefault();
    history.pushState(null, "", `?${new URLSearchParams(new FormData(form))}`);
    search();
  });
  addEventListener("popstate", search);
  form.hidden = false;
  document.querySelector("#without").remove();
  search();
}
