import { expect, test } from 'vitest';
import { readSource } from '../index.ts';
import { blocksOf, documentsOf, found, metadataOf, partsOf } from '../testing.ts';
import { eml } from './eml.ts';

const lines = (...all: string[]): Buffer => Buffer.from(all.join('\r\n'));

const ANSWER = lines(
  'Received: from mx.quay.example by mail.port.example; Mon, 4 Mar 2019 10:12:03 +0100',
  'Message-ID: <7@quay.example>',
  'From: =?utf-8?Q?L=C3=A9a_No=C3=ABl?= <lea@quay.example>',
  'To: Joris Vandamme <joris@port.example>, "Archive" <archive@port.example>',
  'Subject: Re: the north quay',
  'Date: Mon, 4 Mar 2019 10:12:00 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=iso-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Joris,',
  '',
  'nous l=92avons re=E7u le 2 mars.',
  '',
  'On 1 March 2019, Joris Vandamme wrote:',
  '> Did anybody sign',
  '> the lease?',
  '>',
  '> Joris',
  '',
  'Léa'.replace('é', '=E9'),
  '--b',
  'Content-Type: text/plain; name="note.txt"',
  'Content-Disposition: attachment; filename="../note.txt"',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('The note.').toString('base64'),
  '--b',
  'Content-Type: message/rfc822',
  '',
  'From: tom@port.example',
  'To: joris@port.example',
  'Subject: the lease',
  'Message-ID: <1@port.example>',
  '',
  'Signed on Friday.',
  '--b--',
);

test('headers on top, body, quoted mail told apart', async () => {
  const [document] = documentsOf(await found(eml, ANSWER));
  expect(blocksOf(document)).toEqual([
    ['mail-header', 'From: Léa Noël <lea@quay.example>'],
    ['mail-header', 'To: Joris Vandamme <joris@port.example>, "Archive" <archive@port.example>'],
    ['mail-header', 'Date: Mon, 4 Mar 2019 10:12:00 +0100'],
    ['mail-header', 'Subject: Re: the north quay'],
    ['paragraph', 'Joris,'],
    ['paragraph', 'nous l’avons reçu le 2 mars.'],
    ['quotation', 'On 1 March 2019, Joris Vandamme wrote:'],
    ['quotation', 'Did anybody sign\nthe lease?'],
    ['quotation', 'Joris'],
    ['paragraph', 'Léa'],
  ]);
  expect(metadataOf(document, 'date')).toBe('Mon, 4 Mar 2019 10:12:00 +0100');
  expect(metadataOf(document, 'from')).toBe('Léa Noël <lea@quay.example>');
  expect(metadataOf(document, 'received')).toBeUndefined();
});

test('attachments and mails inside are read in their turn', async () => {
  const paths: string[] = [];
  for await (const one of readSource({ bytes: ANSWER, path: 'answer.eml' }))
    if ('document' in one) paths.push(one.document.path);
  expect(paths).toEqual(['answer.eml', 'answer.eml!/.._note.txt', 'answer.eml!/attachment 2.eml']);
});

test('a body of HTML only, with the earlier mail in a blockquote', async () => {
  const mail = lines(
    'From: a@port.example',
    'Subject: x',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<div>Good day,<br><br>the quay is let.</div><blockquote><p>Is it?</p></blockquote>',
  );
  expect(blocksOf(documentsOf(await found(eml, mail))[0]).slice(2)).toEqual([
    ['paragraph', 'Good day,'],
    ['paragraph', 'the quay is let.'],
    ['quotation', 'Is it?'],
  ]);
});

test('what follows the head of an earlier mail is quoted', async () => {
  const mail = lines(
    'From: a@port.example',
    'Message-ID: <1@x>',
    '',
    'Voir plus bas.',
    '',
    'De : Tom Achebe',
    'Envoyé : lundi 4 mars 2019',
    'Objet : bail',
    '',
    'Le bail est signé.',
  );
  expect(blocksOf(documentsOf(await found(eml, mail))[0]).map(([kind]) => kind)).toEqual([
    'mail-header',
    'paragraph',
    'quotation',
    'quotation',
    'quotation',
    'quotation',
  ]);
});

test('five hundred attachments', async () => {
  const parts = Array.from({ length: 500 }, (_, i) => [
    '--b',
    `Content-Disposition: attachment; filename="n.txt"`,
    'Content-Type: text/plain',
    '',
    `Note ${i}`,
  ]);
  const all = await found(
    eml,
    lines(
      'From: a@x.example',
      'Message-ID: <1@x>',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...parts.flat(),
      '--b--',
    ),
  );
  expect(partsOf(all)).toHaveLength(500);
  expect(partsOf(all)[499]?.name).toBe('n (500).txt');
});

test('a memo that begins like a mail is no mail unless it travelled or is called one', () => {
  const memo = lines('From: the harbour master', 'To: all clerks', '', 'No leases in March.');
  expect(eml.recognises(memo, 'memo.txt')).toBe('no');
  expect(eml.recognises(memo, 'memo.eml')).toBe('surely');
});
