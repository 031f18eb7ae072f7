/** On /recherche/: the box that turns the « / » key off, for those who speak to their computer. */
const CLE = 'sans-barre';
const coche = document.getElementById('raccourci') as HTMLInputElement;

try {
  coche.checked = !localStorage.getItem(CLE);
  coche.addEventListener('change', () => {
    if (coche.checked) localStorage.removeItem(CLE);
    else localStorage.setItem(CLE, '1');
  });
  (coche.closest('[hidden]') as HTMLElement).hidden = false;
} catch {
  // Storage blocked: the choice could not be kept, so it is not offered.
}
