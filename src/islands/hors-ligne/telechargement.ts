/** Where a file is offered: without this, Chromium asks the network for a link marked « download », even when the file is kept on the device. */
addEventListener('click', (evenement) => {
  const lien = (evenement.target as Element).closest<HTMLAnchorElement>('main a[download]');
  if (!lien || !(navigator.serviceWorker as ServiceWorkerContainer | undefined)?.controller) return;
  evenement.preventDefault();
  const nom = lien.download || (lien.pathname.split('/').at(-1) as string);
  void fetch(lien.href)
    .then((reponse) => reponse.blob())
    .then((contenu) => {
      const adresse = URL.createObjectURL(contenu);
      Object.assign(document.createElement('a'), { href: adresse, download: nom }).click();
      setTimeout(() => {
        URL.revokeObjectURL(adresse);
      }, 60_000);
    });
});
