/**
 * Words of the editor that Sveltia CMS has only in English, or that say to an editor what they mean only to a developer.
 * By their keys in its list of words.
 */
export const editorWords: Record<string, string> = {
  sign_in_using_access_token: 'Logga in med en nyckel',
  sign_in_using_access_token_description:
    'Klistra in din nyckel (access token). Den ska få läsa och skriva innehållet.',
  sign_in_using_access_token_workflow_note: 'Den ska också få läsa och skriva ändringsförslag (pull requests).',
  sign_in_using_access_token_link: 'Du skapar en nyckel i <a>inställningarna hos {$service}</a>.',
  personal_access_token: 'Nyckel',
  work_with_local_repo: 'Arbeta med filer på den här datorn',
  work_with_local_repo_description: 'Välj projektets mapp, den som har mappen content i sig.',
  working_with_local_repo: 'Du arbetar med filer på den här datorn',
  'sign_in_error.not_project_root': 'Det är inte projektets mapp. Välj den som har mapparna .git och content i sig.',
  'sign_in_error.picker_dismissed': 'Ingen mapp blev vald. Försök igen.',
  repository_no_access: 'Du har inte åtkomst till {$repo}. Be den som sköter webbplatsen att lägga till dig.',
  repository_not_found: 'Det finns inget kodförråd som heter {$repo}, eller så får du inte läsa det.',

  slug: 'Adress',
  edit_slug: 'Ändra adressen',
  'edit_slug_error.empty': 'Adressen är tom. Skriv ett namn.',
  'edit_slug_error.invalid': 'Skriv bara a–z, siffror och enkla bindestreck.',
  'edit_slug_error.duplicate': 'En annan text har redan den adressen. Skriv en annan.',
  'entry_sidebar.slug.title': 'Adress',
  'entry_sidebar.slug.generated_on_save': 'Adressen tas från rubriken när du sparar.',
  'entry_sidebar.slug.unavailable': 'Den här texten har ingen egen adress.',

  show_errors: 'Visa felen',
  select_item: 'Välj {$name}',
  list_item_options: 'Alternativ för raden',
  'save_conflict.title': 'Någon annan har ändrat texten',
  'save_conflict.modified_by': '{$name} ändrade texten {$date}, efter att du öppnade den.',
  'save_conflict.modified': 'Texten har ändrats efter att du öppnade den.',
  'save_conflict.deleted': 'Texten har tagits bort efter att du öppnade den.',
  'save_conflict.overwrite_warning': 'Om du sparar nu försvinner den ändringen.',
  'save_conflict.recreate_warning': 'Om du sparar nu läggs texten till igen.',
  'save_conflict.save_anyway': 'Spara ändå',
  'save_conflict.branch_moved': 'Någon annan sparade samtidigt. Försök igen.',
  'remote_change.reload_entry': 'Läs in texten igen',
  'remote_change.confirm_reloading_entry': 'Vill du läsa in texten igen? Det du inte har sparat försvinner.',
  deleting_referenced_entries_note:
    '.input {$count :integer} .match $count one {{En annan text hänvisar hit. Den hänvisningen tas också bort.}} * {{{$count} andra texter hänvisar hit. De hänvisningarna tas också bort.}}',
  cannot_delete_referenced_entries:
    '.input {$count :integer} .match $count one {{Texten går inte att ta bort, för att fälten nedan i andra texter måste hänvisa hit. Ändra dem först.}} * {{Texterna går inte att ta bort, för att fälten nedan i andra texter måste hänvisa hit. Ändra dem först.}}',

  'status.deploying': 'Publiceras',
  'workflow.deploying_deletion': 'Tas bort',
  'deploy_preview.building': 'Den automatiska granskningen pågår.',
  'deploy_preview.failed': 'Granskningen hittade fel. I formuläret står vad du ska ändra.',
  'deploy_preview.checking': 'Hämtar svar från granskningen …',
  'deploy_preview.check_again': 'Hämta svar från granskningen',
  'deploy_preview.awaiting': 'Väntar på svar från granskningen',
  'deploy_preview.short.building': 'Granskningen pågår',
  'deploy_preview.short.failed': 'Granskningen hittade fel',
};
