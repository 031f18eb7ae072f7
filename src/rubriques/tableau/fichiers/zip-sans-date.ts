/** Takes the clock out of a ZIP archive: the library stamps each entry with the time of the build, which no reader needs. */

/** Signatures and offsets of the ZIP format (APPNOTE 4.3): end record, central entry, and where each keeps its date. */
const FIN = 0x06054b50;
const ENTREE = 0x02014b50;
const DATE_LOCALE = 10;
const DATE_CENTRALE = 12;
/** 1 January 1980 at midnight, the first date the format knows. */
const ORIGINE = 0x00210000;

/** The same archive, every entry dated 1 January 1980. Throws when the bytes are no ZIP archive. */
export function clearDates(archive: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const octets = archive.slice();
  const vue = new DataView(octets.buffer);
  let fin = octets.length - 22;
  while (fin >= 0 && vue.getUint32(fin, true) !== FIN) fin -= 1;
  if (fin < 0) throw new Error('Archive illisible : le classeur produit n’est pas un fichier ZIP.');
  let entree = vue.getUint32(fin + 16, true);
  for (let reste = vue.getUint16(fin + 10, true); reste > 0; reste -= 1) {
    if (vue.getUint32(entree, true) !== ENTREE) throw new Error('Archive illisible : entrée centrale introuvable.');
    vue.setUint32(entree + DATE_CENTRALE, ORIGINE, true);
    vue.setUint32(vue.getUint32(entree + 42, true) + DATE_LOCALE, ORIGINE, true);
    entree +=
      46 + vue.getUint16(entree + 28, true) + vue.getUint16(entree + 30, true) + vue.getUint16(entree + 32, true);
  }
  return octets;
}
