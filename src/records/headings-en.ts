/** English headings of tables, by kind of record and the part their column plays; folded, alternatives parted by "|". */
import type { RecordField, RecordKind } from '../domain/record.ts';

export type Headings = Readonly<Partial<Record<RecordField, string>>>;

/** Headings that mean the same in every kind of table. */
export const COMMON_EN: Headings = {
  date: 'date|day|value date|event date|date of event|date time|datetime|timestamp|when',
  time: 'time|hour|clock|local time|time local|time utc',
  holder: 'holder|held by|kept by|record keeper|custodian|source agency|recorded by',
  received: 'received|date received|received on|date of receipt|recorded on|date recorded|entered on',
  born: 'born|date of birth|dob|birth date|birthdate|year of birth',
  passport: 'passport|passport no|passport number|document|document no|document number|travel document|id number',
  plate: 'plate|number plate|licence plate|license plate|registration|vehicle|vehicle registration|car',
};

export const KINDS_EN: Readonly<Record<RecordKind, Headings>> = {
  'border-crossings': {
    who: 'name|full name|surname|last name|family name|passenger|passenger name|traveller|traveler|person',
    given: 'given names|given name|first name|first names|forename|forenames',
    date: 'crossing date|date of crossing|date of entry|entry date|arrival date|travel date',
    direction: 'direction|in out|entry exit|movement|movement type',
    from: 'from|country of departure|departed from|origin|port of departure',
    into: 'to|into|destination|country of entry|border post|border point|crossing point|checkpoint|port|port of entry|post',
    vessel: 'vessel|ship|ferry|flight|flight no|flight number|train|carrier',
  },
  calls: {
    who: 'caller|calling party|from|a party|caller name|calling name',
    to: 'called|callee|called party|to|b party|recipient|called name',
    phone: 'caller number|calling number|from number|a number|originating number|msisdn a',
    'to-phone': 'called number|dialled number|dialed number|to number|b number|terminating number|msisdn b',
    date: 'call date|date of call|start|start time|call start|start date',
    what: 'subject|content|summary',
  },
  transfers: {
    who: 'from|payer|sender|ordering party|originator|debtor|remitter|paid by|sender name|payer name',
    to: 'to|payee|beneficiary|recipient|creditor|paid to|beneficiary name|payee name',
    account: 'from account|payer account|sender account|debit account|payer iban|sender iban|from iban',
    'to-account': 'to account|payee account|beneficiary account|credit account|payee iban|beneficiary iban|to iban',
    amount: 'amount|sum|value|amount paid|credit|transfer amount',
    currency: 'currency|ccy|cur',
    date: 'transfer date|date of transfer|booking date|payment date|transaction date|date of payment',
    what: 'reference|purpose|description|details|memo|narrative|remittance information',
  },
  'register-entries': {
    who: 'person|name|subject|officer|individual|surname|last name',
    given: 'given names|given name|first name|forename',
    about: 'body|company|company name|entity|organisation|organization|firm|vessel name',
    what: 'event|entry type|nature|type of entry|act|category|registered as|list|flag|status|measure',
    date: 'entry date|date of entry|date registered|registered on|filing date|date filed|date of registration',
  },
  'request-log': {
    who: 'from|sender|requester|requested by|asked by|applicant|requesting body',
    to: 'to|addressee|recipient|addressed to|sent to|asked of|requested body|body asked',
    what: 'subject|request|question|matter|description|summary|what was asked',
    date: 'sent|date sent|sent on|request date|date of request|asked on|date requested',
    due: 'due|due date|due by|deadline|reply due|answer due|date due',
    'reply-date':
      'reply date|date of reply|replied|replied on|answered on|date answered|response date|date of response|reply received',
    reply: 'reply|answer|response|outcome details|content of reply|reply summary',
    state: 'state|status|outcome|result|disposition',
  },
};
