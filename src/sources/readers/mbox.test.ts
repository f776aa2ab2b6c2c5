import { expect, test } from 'vitest';
import { readSource } from '../index.ts';
import { found, partsOf } from '../testing.ts';
import { mbox } from './mbox.ts';

const BOX = `From lea@quay.example Mon Mar  4 10:12:00 2019
From: lea@quay.example
Message-ID: <1@quay.example>
Subject: quay

The lease.
>From now on, no more.
From here it goes on.

From tom@port.example Tue Mar  5 09:00:00 2019
From: tom@port.example
Subject: Re: quay

Signed.
`;

test('each mail is a part; lines that only look like a new mail are not', async () => {
  const parts = partsOf(await found(mbox, Buffer.from(BOX)));
  expect(parts.map((p) => p.name)).toEqual(['mail 1.eml', 'mail 2.eml']);
  expect(Buffer.from(parts[0]?.bytes ?? []).toString()).toContain('\nFrom now on, no more.\nFrom here');
});

test('the mails are documents of the mailbox', async () => {
  const paths: string[] = [];
  for await (const one of readSource({ bytes: Buffer.from(BOX), path: 'box' }))
    if ('document' in one) paths.push(`${one.document.path} ${one.document.format}`);
  expect(paths).toEqual(['box!/mail 1.eml eml', 'box!/mail 2.eml eml']);
});
