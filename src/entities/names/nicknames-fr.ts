/** Short forms of French given names: the short ones, then the names they stand for. */
export const NICKNAMES_FR: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  'alex:alexandre,alexandra;bebert:albert;cathy:catherine;chris:christophe,christian;dany:daniel;dede:andre;domi:dominique;edy:edouard;fanny:stephanie,francoise;fred:frederic;gabi:gabriel,gabrielle;gege:gerard;gil:gilbert;jeannot:jean;jo:joseph,georges;jojo:joseph,georges;kader:abdulkader;karim:abdulkarim;loulou:louis;lulu:lucien,lucie;manu:emmanuel,emmanuelle;marco:marc;mehdi:elmehdi;mick:michel,mickael;mimi:michele,mireille;momo:mohamed,maurice;nanou:anne;nico:nicolas;pat:patrick,patricia;phil:philippe;pierrot:pierre;riton:henri;sandra:alexandra;seb:sebastien;stef:stephane,stephanie;steph:stephane,stephanie;thib:thibault;tof:christophe;toinou:antoine;tonio:antoine;toto:antoine;val:valerie,valentin;vero:veronique;xav:xavier'
    .split(';')
    .map((line) => line.split(':'))
    .map(([short = '', long = '']) => [short, long.split(',')]),
);
