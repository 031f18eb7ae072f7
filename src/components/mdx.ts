/** What authors may use in an MDX file: nothing is imported there. */
import Source from './Source.astro';

export const composants = { Source };
