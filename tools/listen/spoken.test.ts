import { expect, test } from 'vitest';
import { spokenIn, spokenLines } from './spoken.ts';

const debugFile = `16:06:28.599070 - WEB SAY ALL: [link | Om oss & dig] 'Om oss & dig' (0-21, current: 0)
16:06:28.603362 - SPEECH DISPATCHER: Speaking '<speak><mark name="0:2"/>Om <mark name="3:6"/>oss <mark name="7:8"/>&amp; <mark name="9:12"/>dig</speak>' 
                  ORCA rate 5.0, pitch 5.0, volume 5.0, language sv, punctuation: MOST 
                  SD rate 2, pitch 10, volume 100, language sv-se
16:06:45.914232 - SPEECH DISPATCHER: Got mark 0:5 / 0-21
16:06:52.100000 - SPEECH DISPATCHER: Speaking '<speak> </speak>' 
                  ORCA rate 5.0, pitch 5.0, volume 5.0, language sv, punctuation: MOST 
16:06:52.149579 - SPEECH DISPATCHER: Speaking '<speak><mark name="0:7"/>Start
<mark name="8:12"/>page</speak>' 
                  ORCA rate 5.0, pitch 5.0, volume 5.0, language en, punctuation: MOST 
`;

test('reads what the voice was given, word by word, and in which language', () => {
  expect(spokenIn(debugFile)).toEqual([
    { text: 'Om oss & dig', language: 'sv' },
    { text: 'Start page', language: 'en' },
  ]);
  expect(spokenLines(spokenIn(debugFile))).toBe('Om oss & dig\n[en] Start page');
});
