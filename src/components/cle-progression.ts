/** Name under which the device keeps the progress in training: training writes it, the page « Hors ligne » removes it. */
export const CLE_PROGRESSION = 'formation';
