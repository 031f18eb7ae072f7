/** Entry of the page of unknown addresses: one that a mail filter spoiled is opened where it was meant to lead. */
import { adresseRetablie } from '../components/adresse-recue.ts';

const { pathname, search, hash } = location;
const retablie = adresseRetablie(pathname + search + hash);
// The answers of a link stay in the fragment from now on: no server gets them again.
if (retablie) location.replace(retablie);
