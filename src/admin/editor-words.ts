import { language } from '../editors/of-site.ts';
import { say } from '../editors/say.ts';
import { swedishWords } from './swedish-words.ts';

/** Words of the editor that say to an editor what those of Sveltia CMS mean only to a developer. By their keys in its list of words. */
const plainWords: Record<string, string> = {
  sign_in_using_access_token: say`Logga in med en nyckel`,
  sign_in_using_access_token_description: say`Klistra in din nyckel (access token). Den ska få läsa och skriva innehållet.`,
  sign_in_using_access_token_workflow_note: say`Den ska också få läsa och skriva ändringsförslag (pull requests).`,
  sign_in_using_access_token_link: say`Du skapar en nyckel i <a>inställningarna hos {$service}</a>.`,
  'sign_in_error.invalid_token': say`Nyckeln gäller inte. Kontrollera den och försök igen.`,
  personal_access_token: say`Nyckel`,
  work_with_local_repo: say`Arbeta med filer på den här datorn`,
  work_with_local_repo_description: say`Välj projektets mapp, den som har mappen content i sig.`,
  working_with_local_repo: say`Du arbetar med filer på den här datorn`,
  'sign_in_error.not_project_root': say`Det är inte projektets mapp. Välj den som har mapparna .git och content i sig.`,
  'sign_in_error.picker_dismissed': say`Ingen mapp blev vald. Försök igen.`,
  repository_no_access: say`Du har inte åtkomst till {$repo}. Be den som sköter webbplatsen att lägga till dig.`,
  repository_not_found: say`Det finns inget kodförråd som heter {$repo}, eller så får du inte läsa det.`,
  slug: say`Adress`,
  edit_slug: say`Ändra adressen`,
  'edit_slug_error.empty': say`Adressen är tom. Skriv ett namn.`,
  'edit_slug_error.invalid': say`Skriv bara a–z, siffror och enkla bindestreck.`,
  'edit_slug_error.duplicate': say`En annan text har redan den adressen. Skriv en annan.`,
  'entry_sidebar.slug.title': say`Adress`,
  'entry_sidebar.slug.generated_on_save': say`Adressen tas från rubriken när du sparar.`,
  'entry_sidebar.slug.unavailable': say`Den här texten har ingen egen adress.`,
  // It stands above what we say ourselves, also to somebody who would rather mend a fault before saving.
  'saving_entry.error.title': say`Något blev inte klart`,
  'saving_entry.error.description': say`Det du har skrivit finns kvar.`,
  'status.deploying': say`Publiceras`,
  'deploy_preview.building': say`Den automatiska granskningen pågår.`,
  'deploy_preview.failed': say`Granskningen hittade fel. I formuläret står vad du ska ändra.`,
  'deploy_preview.checking': say`Hämtar svar från granskningen …`,
  'deploy_preview.check_again': say`Hämta svar från granskningen`,
  'deploy_preview.awaiting': say`Väntar på svar från granskningen`,
  'deploy_preview.short.building': say`Granskningen pågår`,
  'deploy_preview.short.failed': say`Granskningen hittade fel`,
};

/** The words of the editor that are not those of Sveltia CMS. */
export const editorWords: Record<string, string> = { ...plainWords, ...(language === 'sv' ? swedishWords : {}) };
