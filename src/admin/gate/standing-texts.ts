/** The content files that no form edits, as they were when the editor was built: settings, word list, pages with code. */
export const standingTexts = 'standing-texts.json';
