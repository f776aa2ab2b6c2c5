/** English: functions that "the minister" and "the company" come back to, and the pronouns of persons. */
export const FUNCTIONS_EN = {
  person: `minister president director secretary chairman chairwoman chairperson judge magistrate coroner prosecutor mayor governor ambassador commissioner commander colonel general captain major lieutenant sergeant
inspector superintendent detective spokesman spokeswoman spokesperson lawyer attorney barrister professor doctor chancellor premier bishop imam senator notary pilot skipper engineer ombudsman rapporteur coach`,
  body: `company firm ministry agency directorate commission committee court council bank university hospital party union federation authority board institute brigade department bureau foundation charity association college unit tribunal inspectorate newspaper`,
  /** What marks a body as the thing, beside the word itself in its name. */
  bodySigns: {
    company: `ltd limited plc inc corp corporation llc gmbh ag sa nv bv as group holdings company shipping lines`,
    firm: `ltd limited plc inc llp partners associates`,
  } as Readonly<Record<string, string>>,
  article: `the`,
  stops: `of for in at from to who designate elect and`,
  he: `he him his himself`,
  she: `she her hers herself`,
  man: `mr sir lord king prince father brother son husband uncle nephew spokesman chairman`,
  woman: `mrs ms miss lady queen princess sister mother daughter wife aunt niece spokeswoman chairwoman congresswoman actress`,
} as const;
