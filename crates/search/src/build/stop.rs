// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words that say nothing by themselves. They stand in the index file, so that the engine holds none.

use crate::stem::Language;
use crate::words::words as cut;

const GERMAN: &str = "aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beim \
bin bis bist bitte da dabei dadurch dafür dagegen daher damit danach dann daran darauf darf das dass davon dazu dein deine dem den denn der \
deren des deshalb dessen die dies diese diesem diesen dieser dieses doch dort du durch dürfen eben ein eine einem einen einer eines einfach \
einige einmal er es etwa etwas euch euer für gar geht gibt habe haben hallo hat hatte hätte her hier hin ich ihm ihn ihnen ihr ihre ihrem ihren \
ihrer im immer in indem ins ist ja jede jedem jeden jeder jedes jemand jetzt kann kannst kein keine keinem keinen keiner können könnte lässt \
man manche mehr mein meine meinem meinen meiner meines mich mir mit mittels möchte möchten muss müssen nach nicht nichts nie noch nun nur ob \
oder ohne schon sehr sein seine seinem seinen seiner seit sich sie sind so sobald sofern sogar soll sollen sollte sondern sonst soviel sowie \
trotz über um und uns unser unsere unter viel viele vom von vor wann war waren warum was wegen weil welche welchem welchen welcher welches wenn \
wer werden wie wieder wieso will wir wird wirklich wo wobei wohin wollen wurde wurden würde während zu zum zur zwar zwischen macht machen tun \
mal plötzlich dauernd ständig eigentlich überhaupt trotzdem komme komm bekomme krieg kriege gerade versehen nächste nächsten nächster heraus herausfinden leute";
const ENGLISH: &str = "a about all also am an and any are as at be been but by can cannot could did do does doing for from get had has have \
he her here him his how i if in into is it its just me my no not of on or our out she should so some than that the their them then there these \
they this those to too up us was we were what when where which who why will with would you your please";
const DANISH: &str = "af alle alt at bare blev blive bliver da de dem den denne der deres det dette dig din dine disse du efter eller en end er \
et for fra få får gør ham han har havde have hende hendes her hos hun hvad hvem hver hvilken hvis hvor hvordan hvorfor i ikke ind ingen jeg \
jer jo kan kom kunne man mange med meget men mig min mine mit mod må når ned nogen noget nogle nu og også om op os over på sig sin sine sit skal \
skulle som så til ud under var ved vi vil ville vor være";

/// Folded and sorted.
pub fn words(language: Language) -> Vec<Vec<u8>> {
    let list = match language {
        Language::German => GERMAN,
        Language::English => ENGLISH,
        Language::Danish => DANISH,
    };
    let mut words: Vec<_> = cut(list).into_iter().map(|word| word.letters).collect();
    words.sort();
    words.dedup();
    words
}
