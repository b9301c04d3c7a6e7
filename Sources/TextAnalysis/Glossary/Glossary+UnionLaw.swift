extension Glossary {
  /// How the Union and its states make law, and fundamental rights.
  static let unionLaw = """
    Anwendungsbereich; Geltungsbereich | champ d'application | scope; scope of application
    sachlicher Anwendungsbereich | champ d'application matériel | material scope; subject-matter scope
    räumlicher Anwendungsbereich | champ d'application territorial | territorial scope
    persönlicher Anwendungsbereich | champ d'application personnel | personal scope; persons covered
    Gegenstand | objet | subject matter; object
    Begriffsbestimmung; Definition; definieren | définition; définir | definition; define
    Begriff; Bezeichnung | terme; notion; dénomination | term; concept; designation
    delegierter Rechtsakt | acte délégué | delegated act
    Durchführungsrechtsakt | acte d'exécution | implementing act
    Befugnisübertragung; übertragene Befugnis | délégation de pouvoir; pouvoir délégué | delegation of power; delegated power
    Ausschuss | comité; commission | committee; board
    Ausschussverfahren | procédure de comité; comitologie | committee procedure; comitology
    Prüfverfahren | procédure d'examen | examination procedure
    Mitgliedstaat | état membre | member state
    zuständige Behörde | autorité compétente | competent authority
    nationale Behörde | autorité nationale | national authority
    Umsetzung; umsetzen | transposition; transposer | transposition; transpose; implementation; implement
    Umsetzungsfrist | délai de transposition | transposition period; transposition deadline
    Durchführung; durchführen | exécution; mise en œuvre; mettre en œuvre; réaliser | implementation; implement; carry out; execution
    Inkrafttreten; in Kraft treten | entrée en vigueur; entrer en vigueur | entry into force; enter into force; commencement
    Außerkrafttreten; außer Kraft treten | cessation d'effet; cesser d'être en vigueur | expiry; cease to have effect; cease to apply
    Geltung; gelten; anwendbar | application; applicable; s'appliquer | application; apply; applicable
    Geltungsdauer; Gültigkeitsdauer | durée de validité | period of validity; validity period
    Gültigkeit; gültig | validité; valable | validity; valid
    ungültig; Ungültigkeit; unwirksam | invalide; invalidité; non valable; nul | invalid; invalidity; void; ineffective
    Wirksamkeit; wirksam | efficacité; effet; effectif; efficace | effectiveness; effective
    Erwägungsgrund | considérant | recital
    Präambel | préambule | preamble
    Anhang; Anlage | annexe | annex; appendix; schedule
    Buchstabe | point; lettre | point; letter
    Kapitel; Abschnitt | chapitre; section | chapter; section
    Ausnahme; Ausnahmeregelung; abweichen; Abweichung | dérogation; déroger; exception | derogation; derogate; exception; exemption; deviation
    abweichend von | par dérogation à; nonobstant | by way of derogation from; notwithstanding
    unbeschadet; unberührt | sans préjudice de | without prejudice to; without affecting
    ungeachtet | nonobstant; indépendamment de | notwithstanding; irrespective of
    Freistellung; befreien; Befreiung | exemption; exempter; dispense; exonération | exemption; exempt; waiver; relief
    harmonisierte Norm | norme harmonisée | harmonised standard
    Norm; Standard; Normung | norme; normalisation | standard; standardisation
    Normungsorganisation | organisation de normalisation | standardisation organisation; standards body
    gemeinsame Spezifikation | spécification commune | common specification
    technische Spezifikation | spécification technique | technical specification
    Harmonisierung; harmonisieren | harmonisation; harmoniser | harmonisation; harmonise
    Harmonisierungsrechtsvorschrift | législation d'harmonisation | harmonisation legislation
    Marktüberwachung | surveillance du marché | market surveillance
    Marktüberwachungsbehörde | autorité de surveillance du marché | market surveillance authority
    Konformitätsbewertung | évaluation de la conformité | conformity assessment
    Konformitätsbewertungsstelle | organisme d'évaluation de la conformité | conformity assessment body
    Konformitätserklärung | déclaration de conformité | declaration of conformity
    Konformität; konform; Übereinstimmung; übereinstimmen | conformité; conforme | conformity; compliance; compliant; conform
    Konformitätsvermutung | présomption de conformité | presumption of conformity
    Nichtkonformität | non-conformité; non conforme | non-compliance; non-conformity
    notifizierte Stelle; benannte Stelle | organisme notifié | notified body
    notifizierende Behörde | autorité notifiante | notifying authority
    Akkreditierung; akkreditieren | accréditation; accréditer | accreditation; accredit
    Akkreditierungsstelle | organisme d'accréditation | accreditation body
    Rückruf | rappel | recall; product recall
    Rücknahme vom Markt | retrait du marché | withdrawal from the market
    Korrekturmaßnahme | mesure corrective; action corrective | corrective action; corrective measure
    Produktsicherheit | sécurité des produits | product safety
    Produkthaftung | responsabilité du fait des produits; produit défectueux | product liability; defective product
    Sanktion | sanction; pénalité | penalty; sanction
    Geldbuße; Bußgeld | amende administrative; amende | administrative fine; fine
    Geldstrafe | amende pénale; amende | criminal fine; fine
    Zwangsgeld | astreinte | periodic penalty payment; coercive fine
    wirksam, verhältnismäßig und abschreckend; abschreckend | effectives, proportionnées et dissuasives; dissuasif | effective, proportionate and dissuasive; dissuasive
    Vertragsverletzungsverfahren | procédure d'infraction; recours en manquement | infringement procedure; infringement proceedings
    Verstoß; verstoßen; Zuwiderhandlung; Verletzung | violation; infraction; manquement; enfreindre; méconnaissance | infringement; infringe; breach; violation; contravention
    Bericht; berichten; Berichterstattung | rapport; faire rapport; établissement de rapports | report; reporting
    Berichtspflicht | obligation de rapport; obligation d'information | reporting obligation; duty to report
    Jahresbericht; Tätigkeitsbericht | rapport annuel; rapport d'activité | annual report; activity report
    Überprüfung; überprüfen | réexamen; réexaminer; révision; contrôle | review; verification; re-examination; check
    Bewertung; bewerten; Evaluierung | évaluation; évaluer; appréciation; apprécier | evaluation; assessment; evaluate; assess
    Übergangsbestimmung; Übergangsvorschrift; Übergangsfrist | disposition transitoire; mesure transitoire; période transitoire | transitional provision; transitional period; transition
    Schlussbestimmung | disposition finale | final provision
    Aufhebung; aufheben | abrogation; abroger; annulation; annuler | repeal; revocation; annulment; rescind
    Änderung; ändern | modification; modifier; changement | amendment; amend; modification; change
    Verordnung | règlement; décret; ordonnance | regulation; ordinance; statutory order
    Richtlinie | directive | directive
    Beschluss; Entscheidung; entscheiden; beschließen | décision; décider; délibération | decision; decide; resolution
    Empfehlung; empfehlen | recommandation; recommander | recommendation; recommend
    Stellungnahme | avis; prise de position; observations | opinion; comments; observations; statement
    Leitlinien; Leitfaden | lignes directrices; orientations; guide | guidelines; guidance; guide
    Rechtsakt | acte juridique; acte législatif | legal act; legislative act
    Gesetz; gesetzlich | loi; légal; législatif | law; act; statute; statutory
    Gesetzgebung; Gesetzgeber; Gesetzgebungsverfahren | législation; législateur; procédure législative | legislation; legislator; legislature; legislative procedure
    Rechtsvorschrift; Vorschrift | disposition; prescription; règle | provision; rule; legislation
    Rechts- und Verwaltungsvorschriften | dispositions législatives, réglementaires et administratives | laws, regulations and administrative provisions
    Bestimmung; Regelung; regeln | disposition; règle; réglementation; régir | provision; rule; regulation; govern
    Unionsrecht | droit de l'union; droit communautaire | union law; eu law
    nationales Recht; innerstaatliches Recht | droit national; droit interne | national law; domestic law
    Europäische Union; Union | union européenne; union | european union; union
    Europäische Kommission; Kommission | commission européenne; commission | european commission; commission
    Europäisches Parlament | parlement européen | european parliament
    Rat; Europäischer Rat | conseil; conseil européen | council; european council
    Gerichtshof | cour de justice | court of justice
    Europäischer Wirtschaftsraum | espace économique européen | european economic area
    Binnenmarkt | marché intérieur | internal market; single market
    freier Verkehr; Freizügigkeit | libre circulation | free movement
    freier Dienstleistungsverkehr | libre prestation des services | freedom to provide services
    Niederlassungsfreiheit | liberté d'établissement | freedom of establishment
    Subsidiarität | subsidiarité | subsidiarity
    Verhältnismäßigkeit; verhältnismäßig | proportionnalité; proportionné | proportionality; proportionate
    unverhältnismäßig | disproportionné | disproportionate
    Vorabentscheidung | renvoi préjudiciel; question préjudicielle | preliminary ruling; preliminary reference
    grenzüberschreitend | transfrontière; transfrontalier | cross-border; transboundary
    Anerkennung; anerkennen | reconnaissance; reconnaître; agrément | recognition; recognise; approval
    Verfassung; verfassungsmäßig; verfassungsrechtlich | constitution; constitutionnel | constitution; constitutional
    Grundgesetz | loi fondamentale | basic law; constitution
    Grundrecht; Grundrechte | droit fondamental; libertés fondamentales | fundamental right; fundamental freedoms; basic right
    Menschenrechte | droits de l'homme; droits humains | human rights
    Menschenwürde; Würde | dignité humaine; dignité | human dignity; dignity
    Grundfreiheit | liberté fondamentale | fundamental freedom
    Freiheit; frei | liberté; libre | freedom; liberty; free
    Persönlichkeitsrecht; freie Entfaltung der Persönlichkeit | droits de la personnalité; libre épanouissement de la personnalité | personality rights; free development of personality
    Recht auf Leben; Leben | droit à la vie; vie | right to life; life
    körperliche Unversehrtheit | intégrité physique; intégrité corporelle | physical integrity; bodily integrity
    Gleichheit; gleich | égalité; égal | equality; equal
    Gleichbehandlung | égalité de traitement | equal treatment
    Gleichberechtigung; Gleichstellung | égalité entre les femmes et les hommes; parité | equality between women and men; gender equality; equal rights
    Diskriminierung; diskriminieren; Benachteiligung | discrimination; discriminer; discriminatoire | discrimination; discriminate; discriminatory
    Chancengleichheit | égalité des chances | equal opportunities
    Religionsfreiheit; Glaubensfreiheit; Gewissensfreiheit | liberté de religion; liberté de conscience; liberté de culte | freedom of religion; freedom of conscience; freedom of faith
    Religion; religiös; Weltanschauung | religion; religieux; convictions | religion; religious; belief
    Meinungsfreiheit; freie Meinungsäußerung | liberté d'expression; liberté d'opinion | freedom of expression; freedom of speech
    Meinung | opinion; avis | opinion; view
    Pressefreiheit; Presse | liberté de la presse; presse | freedom of the press; press
    Informationsfreiheit | liberté d'information; accès aux documents administratifs | freedom of information
    Versammlungsfreiheit; Versammlung | liberté de réunion; réunion; assemblée | freedom of assembly; assembly; meeting
    Vereinigungsfreiheit; Verein; Vereinigung | liberté d'association; association | freedom of association; association
    Demonstration; Kundgebung | manifestation | demonstration; protest
    Berufsfreiheit | liberté professionnelle; liberté d'entreprendre | freedom to choose an occupation; freedom to conduct a business
    Eigentum; Eigentümer; Eigentumsrecht | propriété; propriétaire; droit de propriété | property; ownership; owner; right to property
    Erbrecht; Erbe; erben | droit de succession; succession; héritier; hériter | inheritance; heir; inherit; succession
    Enteignung; enteignen | expropriation; exproprier | expropriation; expropriate
    Unverletzlichkeit der Wohnung | inviolabilité du domicile | inviolability of the home
    Briefgeheimnis; Fernmeldegeheimnis | secret des correspondances | secrecy of correspondence; secrecy of telecommunications
    Privatleben; Privatsphäre; privat | vie privée; privé | private life; privacy; private
    Familienleben; Familie | vie familiale; famille | family life; family
    Asyl; Asylrecht | asile; droit d'asile | asylum; right of asylum
    Flüchtling | réfugié | refugee
    Aufenthaltserlaubnis; Aufenthaltstitel | titre de séjour; permis de séjour | residence permit
    Staatsangehörigkeit; Staatsangehöriger | nationalité; ressortissant; citoyenneté | nationality; citizenship; national
    Ausländer; ausländisch | étranger | foreigner; foreign; foreign national
    Abschiebung; abschieben; Ausweisung | expulsion; éloignement; reconduite à la frontière | deportation; removal; expulsion
    Bürger; Unionsbürger | citoyen; citoyen de l'union | citizen; union citizen
    Wahl; wählen; Wahlrecht | élection; élire; droit de vote; suffrage | election; elect; right to vote; suffrage
    wählbar; Wählbarkeit | éligible; éligibilité | eligible to stand; eligibility for election
    Mehrheit | majorité | majority
    Bürgerbeauftragter | médiateur; défenseur des droits | ombudsman
    Parlament; Bundestag; Abgeordneter | parlement; assemblée nationale; député | parliament; member of parliament; deputy
    Regierung; Bundesregierung | gouvernement; gouvernement fédéral | government; federal government
    Minister; Ministerium | ministre; ministère | minister; ministry
    Bundesverfassungsgericht; Verfassungsgericht | cour constitutionnelle; conseil constitutionnel | constitutional court; constitutional council
    verfassungswidrig; Verfassungswidrigkeit | inconstitutionnel; inconstitutionnalité | unconstitutional; unconstitutionality
    Gewaltenteilung | séparation des pouvoirs | separation of powers
    Rechtsstaat; Rechtsstaatlichkeit | état de droit | rule of law
    Demokratie; demokratisch | démocratie; démocratique | democracy; democratic
    Bundesstaat; Bund; föderal | état fédéral; fédération; fédéral | federal state; federation; federal
    Bundesland; Land | land; état fédéré | federal state; land
    Gemeinde; Kommune; kommunal | commune; municipalité; communal | municipality; commune; local authority; municipal
    Selbstverwaltung | libre administration; autonomie administrative | self-government; local autonomy
    Einschränkung; einschränken; Beschränkung; beschränken | restriction; restreindre; limitation; limiter | restriction; restrict; limitation; limit
    Eingriff; eingreifen | ingérence; atteinte; intervention; intervenir | interference; intervention; intervene
    Wesensgehalt | contenu essentiel | essence of the right
    Rückwirkung; rückwirkend | rétroactivité; rétroactif | retroactivity; retroactive; retrospective
    faires Verfahren | procès équitable | fair trial
    rechtliches Gehör; Anhörung; anhören | droit d'être entendu; audition; entendre; contradictoire | right to be heard; hearing; hear
    wirksamer Rechtsbehelf | recours effectif; recours juridictionnel effectif | effective remedy; effective judicial remedy
    Freiheitsentziehung; Haft; Verhaftung; festnehmen | privation de liberté; détention; arrestation; arrêter | deprivation of liberty; detention; arrest; custody
    Durchsuchung; durchsuchen | perquisition; fouille; perquisitionner | search; search of premises
    Beschlagnahme; beschlagnahmen | saisie; saisir | seizure; seize; confiscation
    Staatshaftung; Amtshaftung | responsabilité de l'état; responsabilité de la puissance publique | state liability; public liability
    Staat; staatlich | état; étatique; national | state; public; governmental
    Amtssprache | langue officielle | official language
    Beamter; Amtsträger | fonctionnaire; agent public | civil servant; public official; officer
    Hoheitsgewalt; öffentliche Gewalt | puissance publique; autorité publique | public authority; public power; sovereign power
    Gemeinwohl; öffentliches Interesse | intérêt général; intérêt public | public interest; general interest; common good
    öffentliche Ordnung | ordre public | public order; public policy
    öffentliche Sicherheit; nationale Sicherheit | sécurité publique; sécurité nationale | public security; national security; public safety
    Polizei; polizeilich | police; policier | police
    öffentliche Gesundheit; Gesundheit | santé publique; santé | public health; health
    """
}
