import { failedDeletion, failedSave } from '../../src/admin/left-form.ts';

/** A change of code that is searched for by its form, with names that are others in each version. */
interface Patch {
  /** What is wrong without it. */
  what: string;
  form: RegExp;
  instead: string;
  times: number;
}

/**
 * Whoever leaves a form goes to another address, and a moment later the buttons above the form are gone: those of another
 * form, also of the same entry, are others.
 */
const rememberForm = 'let ownForm=location.href,ownButtons=document.querySelector(".content-editor [role=toolbar]")';
const isLeft = '(location.href!==ownForm||!ownButtons?.isConnected)';

/** What the configuration of Sveltia CMS cannot switch off or mend, and in how many places its code says so. */
export const patches: readonly Patch[] = [
  {
    what: 'the status pages of GitHub and GitLab are asked',
    form: /checkStatus:\w+,(?=init:)/g,
    instead: '',
    times: 2,
  },
  {
    what: 'fonts that it brings along are fetched from another host too',
    form: /@font-face \{[^}]*cdn\.jsdelivr\.net[^}]*\}/g,
    instead: '',
    times: 3,
  },
  {
    what: 'pictures of people are fetched from another host',
    form: /(vatarURL:)[\w.?]+\.avatar(?:_url|Url)\b/g,
    instead: '$1void 0',
    times: 3,
  },
  {
    what: 'who has another language in the browser is told to change to that, for which none of our words are there',
    form: /(?<=async\(\)=>\{if\()await \w+\(`newLanguageCta`\)(?=\)return)/g,
    instead: '!0',
    times: 1,
  },
  {
    what: 'a language without text yet breaks the display of faults beside the fields',
    form: /(?<=Object\.values\(\w+\(\w+\)\[\w+\])(?=\)\.some\(\(\{valid:)/g,
    instead: '??{}',
    times: 1,
  },
  {
    what: 'a text that is too long, or an address that is none, keeps the whole entry from being saved, also as a draft',
    form: /(?<=return\{validity:\{)tooShort:\w+,tooLong:\w+,typeMismatch:\w+(?=\},detail:)/g,
    instead: '',
    times: 1,
  },
  {
    what: 'a save that is over closes whatever form is open by then, and a save that fails is told in a form that was left',
    form: new RegExp(
      String.raw`(let (\w+)=\w+\.current;if\(\w+\(\w+\)&&\2\)\{)` +
        String.raw`(\w+\(\w+,!0\);try\{let \w+=await \w+\(\{draft:\2,[^}]*\}\),[^;]*;.{0,400}?return\})` +
        String.raw`(\w+\(\w+\)&&\w+\(.\/collections\/.{0,600}?\}catch\((\w+)\)\{)(?=\5\.message===.validation_failed)`,
      'gs',
    ),
    instead: `$1${rememberForm};$3if(${isLeft})return;$4if(${isLeft})return dispatchEvent(new CustomEvent("${failedSave}",{detail:$2}));`,
    times: 1,
  },
  {
    what: 'a deletion that is over closes whatever form is open by then, and one that fails is told in a form that was left',
    form: /(async\(\w+,\w+\)=>\{)(let (\w+);[^{}]*;try\{\3=await \w+\(\)\}catch\(\w+\)\{)(.{0,120}?count:1,\.\.\.\3\}\),)(?=\w+\(\)\})/gs,
    instead: `$1${rememberForm};$2${isLeft}&&dispatchEvent(new Event("${failedDeletion}"));$4${isLeft}||`,
    times: 1,
  },
  {
    what: 'a form that closes goes back a moment later, also from another one that somebody has opened by then',
    form: /(let \w+=`backwards`)(;if\(window\.navigation\?\.currentEntry\).{0,300}?\(\)=>\{)(window\.navigation\.back\(\)\}.{0,120}?\(\)=>\{)(?=window\.history\.back\(\)\})/gs,
    instead: '$1,ownForm=location.href$2location.href===ownForm&&$3location.href===ownForm&&',
    times: 1,
  },
];
