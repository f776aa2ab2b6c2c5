/** What page furniture says in English: pieces of patterns that take a whole line, without case, with plain apostrophes. */

/** "Share this story" */
export const SHARE = [
  'share(?: this)?(?: (?:article|story|page|post))?(?: (?:on|via|with) .{2,30})?',
  'tweet(?: this)?',
  'pin it',
  'copy link',
  'email this(?: article| story)?',
  'print(?: this)?(?: article| page| story)',
  'save (?:this )?(?:article|story)(?: for later)?',
  'follow us(?: on .{2,60})?',
  'click to share.{0,60}',
  '[\\d.,]+k? shares?',
];
/** "This article is freely available.", "Subscribe now from £1 a week" */
export const SUBSCRIBE = [
  'this (?:article|story|report|content) is (?:freely |free |only )?(?:available|accessible|reserved|free)(?: (?:to|for) .{3,60})?',
  'to support .{2,60}?,? (?:please )?subscribe.{0,40}',
  'to (?:continue|keep) reading.{0,120}',
  '(?:please )?(?:subscribe|sign up|register)(?: now| today| here)?(?: (?:to|for|from|and|at|with) .{2,120}| - .{2,80})?',
  'already (?:a )?(?:subscriber|subscribed|a member|registered).{0,60}',
  'subscribers? only.{0,40}',
  'become a (?:member|subscriber|supporter).{0,80}',
  'get (?:our|the) .{0,40}newsletters?.{0,120}',
  '(?:sign up|register) (?:to|for) .{0,60}newsletter.{0,120}',
  'you have (?:\\d+|one|two|three|no|reached) .{0,40}(?:free )?articles?.{0,80}',
  'support (?:our|independent|quality) journalism.{0,120}',
  'enjoying this (?:article|story).{0,120}',
  'thank you for reading.{0,80}',
  '(?:log|sign) in(?:(?: or|/| \\|) ?(?:subscribe|register|sign up|create.{0,20}))?(?: to (?:continue|read).{0,60})?',
];
/** "We use cookies to improve your experience." */
export const COOKIES = [
  '(?:we|this (?:site|website)|our (?:site|website|partners)|by (?:continuing|using|clicking)).{0,160}\\bcookies?\\b.{0,400}',
  '(?:accept|reject|manage|allow)(?: all)?(?: cookies?| (?:my )?(?:preferences|settings|choices))(?: .{0,30})?',
  'cookie (?:policy|settings|preferences|notice).{0,60}',
];
/** "Read more", "Story continues below" */
export const INSERTS = [
  '(?:story|article|report) continues(?: below| after).{0,60}',
  '(?:continue|keep) reading(?: (?:below|the (?:main )?(?:story|article)).{0,40})?',
  'advertisements?',
  'sponsored(?: (?:content|article|post|link)s?)?(?: by .{2,40})?',
  'promoted(?: content)?',
  'paid (?:content|post)',
  'read (?:more|the full (?:story|article|report))(?: here)?',
  'click (?:here|on the .{3,30}).{0,60}',
  'scroll (?:down|for more).{0,60}',
  'loading(?: comments| more)?',
  'image source',
  'getty images',
  'play video',
  'media caption',
  'listen to (?:this|the) (?:article|story).{0,30}',
  '\\d+ min(?:ute)?s? read',
  'reading time.{0,20}',
];
/** "(see video below)" alone on a line, "Watch the video above" */
export const REFERENCES = [
  '\\(?(?:see|watch|view|listen to|read)(?: also| the| our)? (?:video|photo|picture|image|map|graphic|gallery|slideshow|podcast|box|infographic|chart)s?(?: .{0,40})?\\)?',
  'video: .{0,40}(?:below|above)',
];
/** "You may also like", "Today's headlines" */
export const RELATED = [
  "today's headlines",
  'you (?:may|might) (?:also )?(?:like|be interested in|enjoy).{0,30}',
  'related (?:articles?|stories|content|topics?|news|links?|posts?|coverage|reading)',
  'more (?:on this (?:story|topic)|from .{2,40}|stories|news|headlines|articles|coverage|in .{3,20}|like this)',
  '(?:most|also) (?:read|popular|viewed|shared|commented)(?: .{0,20})?',
  'recommended(?: (?:for you|stories|articles|reading))?',
  'trending(?: (?:now|stories|topics))?',
  'latest (?:news|stories|headlines|articles|posts)',
  'top stories',
  "editors?'?s?'? (?:picks?|choice)",
  "don't miss",
  'in case you missed it',
  'read next',
  'up next',
  'next (?:article|story)',
  'previous (?:article|story)',
  'other (?:stories|articles|news)',
  'elsewhere on (?:the )?(?:web|site)',
  'from around the web',
  'popular (?:now|stories|articles|posts)',
  'sponsored (?:stories|links)',
  "what(?:'s| is) on.{0,20}",
  'also in (?:the )?news',
];
/** "See also: Ferry inquest opens": the reference and its headline on one line. */
export const RELATED_LINE = [
  "(?:see also|read also|also read|read more|related|more|watch|read|recommended|don't miss|further reading) ?[:>»›|-] ?.{6,180}",
];
/** "Your comments about this article" */
export const COMMENTS = [
  'your comments? (?:about|on) this .{3,20}',
  '(?:leave|post|add|write) (?:a |your )?(?:comment|reply)',
  '(?:view|show|see|read|hide|all|\\d+) (?:all |the )?(?:\\d+ )?comments?(?: \\(\\d+\\))?',
  'comments? \\(\\d+\\)',
  'comments (?:are )?(?:closed|disabled|off).{0,40}',
  'join the (?:conversation|discussion|debate)',
  'be the first to comment',
  'have your say',
  'what do you think\\?.{0,40}',
  '(?:log|sign) in to (?:post|leave|comment).{0,40}',
  'report (?:this|an? (?:abuse|comment|error)).{0,30}',
  'no comments(?: yet)?',
  'start the (?:conversation|discussion)',
];
/** "Source: The Quay Courier", "English version by Odile Marchetti" */
export const CREDITS = [
  'sources? ?: ?[^.]{2,80}',
  '(?:the )?(?:french|english|original|german|spanish|italian|arabic) (?:version|text|original) of this (?:story|article|report|page|text|interview).{0,100}',
  '(?:english|french) (?:version|translation|adaptation) by .{3,60}',
  '(?:translated|adapted|edited)(?: from (?:the )?\\p{L}+)?(?: into \\p{L}+)? by .{3,80}',
  'translation ?(?:by|:) .{3,60}',
  '\\(?with (?:afp|reuters|ap|agenc(?:y|ies)|agency reports|wires?)(?:,? (?:and )?(?:afp|reuters|ap|agencies))*\\.?\\)?',
  '\\(?(?:additional )?reporting by .{3,160}',
  '\\(?(?:editing|writing) by .{3,120}',
  'this (?:article|story|report) (?:was )?(?:first|originally) (?:published|appeared).{0,140}',
  '(?:a version of )?this (?:article|story) (?:appears|appeared) in .{3,120}',
];
/** "All rights reserved", "Terms of use | Privacy policy" */
export const LEGAL = [
  '.{0,80}all rights reserved.{0,200}',
  '(?:copyright|\\(c\\)|©) ?(?:©|\\(c\\))? ?(?:19|20)\\d\\d.{0,120}',
  '(?:terms(?: (?:of (?:use|service)|(?:and|&) conditions))?|privacy(?: (?:policy|notice|statement))?|legal(?: notice)?|contact(?: us)?|about(?: us)?|advertise(?: with us)?|accessibility|cookie policy|site ?map|careers|help|faq|imprint|disclaimer)(?: ?[|·•/-] ?(?:terms(?: (?:of (?:use|service)|(?:and|&) conditions))?|privacy(?: (?:policy|notice|statement))?|legal(?: notice)?|contact(?: us)?|about(?: us)?|advertise(?: with us)?|accessibility|cookie policy|site ?map|careers|help|faq|imprint|disclaimer))+',
  'terms of (?:use|service)',
  'terms (?:and|&) conditions',
  'privacy (?:policy|notice|statement)',
  '.{0,60}(?:may not|not to) be (?:reproduced|republished|redistributed|rewritten|copied).{0,200}',
  '.{0,80}is not responsible for the content of external (?:sites|links).{0,60}',
];
/** "APPROVED FOR RELEASE 1999", "2019 RELEASE UNDER THE PORT RECORDS ACT OF 1992", "Declassified 3 May 2004", "DocId:3040 Page 2" */
export const STAMPS = [
  '(?:[\\d-]{6,20}\\s+)?(?:-\\s)?(?:\\d{4} )?released? under .{3,120}',
  '(?:approved|cleared|sanitized|sanitised|redacted) for (?:public )?release.{0,60}',
  'released? (?:in (?:full|part)|as sanitized|with deletions).{0,60}',
  '(?:this (?:document|record) (?:is|has been) )?declassified(?: (?:by|on|in|per|under|and|:|\\d).{0,80})?',
  'declassify on ?:.{0,30}',
  '(?:group \\d.{0,4})?excluded from automatic(?: downgrading.{0,40})?',
  '(?:\\p{Lu}{2} \\d{4,} )?docid ?:? ?\\d+(?: page \\d+)?',
];
/** "If you have information on this, write to us" */
export const APPEALS = [
  '(?:if you (?:have|know|would like|want|wish|work)|do you (?:have|know)|got a|have (?:you )?(?:a|any|information)|anyone with).{0,200}(?:contact (?:us|our)|get in touch with (?:us|our)|e-?mail us|write to us|reach us|securedrop|(?:on|via|by) signal|tips?@|send us).{0,400}',
  'contact (?:the author|the reporter|us|our newsroom)(?: (?:at|by|on|via) .{3,120}|: .{3,120})?',
  'you can (?:contact|reach|write to|e-?mail) (?:us|our newsroom|the author)\\b.{0,200}',
  '(?:got a|send us a) (?:tip|story)\\??.{0,160}',
];
/** "Skip to content", "Home | World | Business" */
export const NAVIGATION = [
  'skip to (?:main )?(?:content|navigation)',
  '(?:back|return) to (?:top|home(?:page)?)',
  '(?:main |site )?(?:menu|navigation|search)',
  '(?:open|close|toggle) (?:menu|navigation|search)',
  'home ?(?:[>»›/|] ?.{2,80})+',
  'you are here ?:.{0,80}',
  '(?:next|previous|first|last) page',
  '(?:next|previous|prev)(?: ?[|/»›·-] ?(?:next|previous|prev))',
  'jobs available',
  'my account',
  '(?:download|view)(?: the)? (?:pdf|app)(?: version)?',
  'tags? ?: .{2,120}',
  '(?:filed under|topics?|categories|keywords) ?: ?.{2,120}',
];
/** Sections of newspapers, as they stand alone above a title. */
export const SECTIONS =
  'world|europe|africa|asia|americas|middle east|france|uk|us|usa|international|national|politics|business|economy|finance|markets|society|justice|security|defen[cs]e|culture|arts|sports?|opinion|analysis|investigations?|report|reportage|interview|news|breaking news|exclusive|feature|features|home|local|crime|health|science|technology|tech|environment|education|comment|editorial|long read|special report|live|video|terrorism|migration|regions?|in brief|briefs?';
/** A line that is only the date of publication, with what comes before or after it. */
export const DATELINE =
  '(?:(?:first |last |originally )?(?:published|posted|updated|modified|issued|created|printed|released|date)(?: (?:on|at|by))? ?:? ?)';
/** Names printed after it belong to who wrote the text. */
export const BY =
  '(?:by|words by|story by|reported by|written by|from our (?:own )?correspondent,?|(?:an )?(?:investigation|report|analysis|interview) by)';
export const AND = 'and|&|with';
/** "Printed on 3 March 2019" */
export const PRINTED = [
  '(?:printed|saved|accessed|retrieved|downloaded|captured|archived|exported)(?: (?:on|at|from|by))?:? .{4,160}',
  'print(?:able)? version.{0,40}',
  'page \\d+(?: ?(?:of|/) ?\\d+)?',
  '\\d+ (?:of|/) \\d+',
];
/** "This e-mail and any attachments are confidential" */
export const DISCLAIMERS = [
  '(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication|transmission|fax)\\b.{0,160}(?:confidential|privileged|intended|virus|legally).{0,2000}',
  '(?:confidentiality|legal|privacy) (?:notice|note|disclaimer) ?:?.{0,1500}',
  'please consider the environment before printing.{0,100}',
  'sent from my .{3,40}',
  'sent (?:via|using|with) .{3,40}',
  'get outlook for .{3,20}',
  'if you (?:have received|received|are not the intended).{0,40}(?:e-?mail|message|in error|recipient).{0,800}',
  'to unsubscribe.{0,160}',
  'you (?:are receiving|received) this (?:e-?mail|message).{0,200}',
  '(?:no virus found|scanned by|checked by).{0,160}',
];
export const CONTENTS = ['(?:table of )?contents(?: page)?'];
