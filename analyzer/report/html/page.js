"use strict";
for (const form of document.querySelectorAll("form.filter")) {
  const rows = document.getElementById(form.dataset.for).tBodies[0].rows;
  const shown = form.querySelector("output");
  const apply = () => {
    const text = form.elements.text.value.trim().toLowerCase();
    let count = 0;
    for (const row of rows) {
      const wanted = ["status", "operator", "level"].every((name) => {
        const control = form.elements[name];
        return !control || !control.value || row.dataset[name] === control.value;
      });
      row.hidden = !wanted || !row.textContent.toLowerCase().includes(text);
      count += row.hidden ? 0 : 1;
    }
    shown.textContent = count + " / " + rows.length;
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  apply();
}
