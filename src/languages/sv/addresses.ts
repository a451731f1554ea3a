/** The words that addresses are made of: small letters, digits and hyphens. */
export const help = 'hjalp';
export const topic = 'amne';
export const guide = 'hjalp-mig';
export const notices = 'meddelanden';
export const archive = 'arkiv';
export const current = 'aktuella';
export const coming = 'kommande';
export const methods = 'inloggningssatt';
export const contact = 'kontakt';
export const index = 'a-o';
export const search = 'sok';
export const calendar = 'kalender';
