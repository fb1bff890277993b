import { createSpotlight } from '@mantine/spotlight';

/** The palette's state, and the way to open it. */
export const [paletteStore, palette] = createSpotlight();
