extension Glossary {
  /// Authorities, their acts and their staff.
  static let administration = """
    Behörde; Verwaltungsbehörde; behördlich; Amt | autorité; administration; autorité administrative; service | authority; administrative authority; public authority; agency
    Verwaltung; verwalten; öffentliche Verwaltung | administration; administratif; administration publique | administration; administrative; public administration
    zuständige Behörde | autorité compétente; administration compétente | competent authority; responsible authority
    Zuständigkeit; zuständig; Befugnis; befugt | compétence; compétent; pouvoir; habilitation | competence; responsibility; jurisdiction; power; competent
    Unzuständigkeit; unzuständig | incompétence; incompétent | lack of competence; lack of jurisdiction
    örtliche Zuständigkeit | compétence territoriale | local jurisdiction; territorial jurisdiction
    sachliche Zuständigkeit | compétence matérielle; compétence d'attribution | subject-matter jurisdiction; material competence
    Weiterleitung; weiterleiten; Abgabe an die zuständige Stelle | transmission à l'autorité compétente; renvoi; transmettre; réorienter | forwarding; referral; forward
    Amtshilfe | assistance administrative; entraide administrative | administrative assistance; mutual assistance
    Verwaltungsakt; Bescheid; Verfügung | acte administratif; décision administrative; décision individuelle | administrative act; administrative decision; order
    Entscheidung; entscheiden; Beschluss; beschließen | décision; décider; délibération; statuer | decision; decide; resolution
    Allgemeinverfügung | décision d'espèce; arrêté | general order; general administrative order
    begünstigender Verwaltungsakt; begünstigend; Begünstigter | décision créatrice de droits; décision favorable; bénéficiaire | favourable decision; beneficial administrative act; beneficiary
    belastender Verwaltungsakt; belastend; nachteilig | décision défavorable; faisant grief; défavorable | adverse decision; adversely affecting; unfavourable
    Verwaltungsverfahren; Verfahren | procédure administrative; procédure | administrative procedure; procedure; proceedings
    Verfahrensbeteiligter; Beteiligter | partie à la procédure; intéressé; participant | party to the proceedings; participant; person concerned
    Betroffener; betroffen | intéressé; personne concernée; concerné; affecté | person concerned; affected; data subject
    Bürger; Einwohner | citoyen; administré; habitant; usager | citizen; resident; inhabitant
    Antrag; beantragen | demande; demander; requête; solliciter | application; apply for; request
    Antragsteller | demandeur; requérant; pétitionnaire | applicant; claimant
    Antragsfrist | délai de demande; délai de dépôt de la demande | application deadline; time limit for applications
    Antragstellung; einreichen; Einreichung; stellen | dépôt; déposer; introduire; présentation | filing; submission; submit; lodge
    Formular; Vordruck; Antragsformular | formulaire; imprimé | form; application form
    Unterlage; Unterlagen; Dokument; Schriftstück | document; pièce; pièce justificative; dossier | document; supporting document; paper
    vollständig; Vollständigkeit; unvollständig | complet; incomplet; complétude | complete; incomplete; completeness
    Eingangsbestätigung; Empfangsbestätigung; Empfangsbekenntnis | accusé de réception; récépissé; accuser réception | acknowledgement of receipt; confirmation of receipt
    Eingang; eingehen; Zugang; zugehen | réception; recevoir; arrivée | receipt; receive; arrival
    Nachweis; nachweisen; Beleg; belegen | preuve; justificatif; justifier; prouver; attestation | proof; evidence; prove; demonstrate
    Bescheinigung; bescheinigen; Bestätigung; bestätigen | attestation; certificat; attester; confirmer | certificate; confirmation; certify; attest
    Erlaubnis; erlauben; Gestattung; Genehmigung | permission; autorisation; permettre; permis | permission; permit; authorisation; licence
    Genehmigung; genehmigen; genehmigungspflichtig; Bewilligung | autorisation; autoriser; agrément; soumis à autorisation | authorisation; approval; authorise; permit; approve
    Zulassung; zulassen; zugelassen | agrément; admission; autorisation; homologation | approval; admission; licensing; authorisation
    Verbot; verbieten; untersagen; Untersagung | interdiction; interdire; prohibition; prohiber | prohibition; ban; prohibit; forbid
    Anordnung; anordnen | ordre; injonction; ordonner; prescrire | order; direction; injunction
    Auflage; Nebenbestimmung | charge; prescription; condition; clause accessoire | condition; ancillary provision; requirement; obligation imposed
    Anzeige; Anzeigepflicht; anzeigepflichtig; anzeigen | déclaration; déclarer; déclaration préalable; notification | notification; notify; duty to notify; declaration
    Meldung; melden; Meldepflicht; Anmeldung | déclaration; signalement; déclarer; signaler | report; reporting; registration; notify
    Anhörung; anhören; rechtliches Gehör | audition; droit d'être entendu; procédure contradictoire; entendre; audience | hearing; right to be heard; hear
    Stellungnahme; sich äußern; Äußerung | observation; avis; prise de position; présenter ses observations | comment; opinion; statement; observation
    Gutachten; Sachverständiger; begutachten | expertise; avis; expert; rapport d'expertise | expert opinion; expert; expert report
    kontradiktorisch | contradictoire; principe du contradictoire | adversarial; inter partes
    öffentliche Anhörung; Öffentlichkeitsbeteiligung; Konsultation | enquête publique; consultation publique; participation du public; concertation | public consultation; public participation; public inquiry
    Begründung; begründen; Begründungspflicht; Gründe | motivation; motiver; motif; obligation de motivation | statement of reasons; reasons; duty to give reasons; justify
    Grund; Rechtfertigungsgrund; Anlass | motif; raison; justification; cause | reason; ground; justification
    Ermessen; Ermessensspielraum; Ermessensentscheidung | pouvoir discrétionnaire; pouvoir d'appréciation; marge d'appréciation | discretion; discretionary power; margin of appreciation
    Ermessensfehler; Ermessensmissbrauch | erreur manifeste d'appréciation; détournement de pouvoir | misuse of powers; abuse of discretion; manifest error of assessment
    gebundene Entscheidung | compétence liée | non-discretionary decision; bound decision
    Untersuchungsgrundsatz; Sachverhaltsermittlung; Ermittlung; ermitteln | instruction; enquête; investigation; instruire | investigation; inquiry; fact-finding; investigate
    Sachverhalt; Tatsache; tatsächlich | fait; faits; circonstance | fact; facts; circumstance
    Mitwirkungspflicht; mitwirken | obligation de coopération; coopérer; collaboration | duty to cooperate; cooperate
    Auskunft; Auskunftspflicht; Information; informieren | renseignement; information; informer; communication | information; inform; duty to provide information
    Befangenheit; Unparteilichkeit; unparteiisch | impartialité; partialité; récusation; impartial | impartiality; bias; recusal; impartial
    Unabhängigkeit; unabhängig | indépendance; indépendant | independence; independent
    Anspruch auf gute Verwaltung; gute Verwaltung | bonne administration; droit à une bonne administration | good administration; right to good administration
    Frist | délai; échéance; terme | time limit; deadline; period
    Dauer; wie lange | durée; combien de temps | duration; how long; length
    Tag; Arbeitstag; Werktag; Kalendertag | jour; jour ouvrable; jour ouvré; jour calendaire | day; working day; business day; calendar day
    Feiertag; gesetzlicher Feiertag | jour férié; fête légale | public holiday; bank holiday
    Woche | semaine | week
    Monat; monatlich | mois; mensuel | month; monthly
    Jahr; jährlich; Kalenderjahr | an; année; annuel; année civile | year; annual; yearly; calendar year
    Fristbeginn; Beginn | point de départ du délai; début; commencement | start of period; beginning; commencement
    Fristablauf; Ablauf; ablaufen | expiration du délai; expiration; expirer | expiry; expiration; expire
    Fristberechnung | calcul du délai; computation des délais; décompte du délai | calculation of time limits; computation of periods
    Fristverlängerung; verlängern; Verlängerung | prorogation du délai; prolongation; prolonger; proroger | extension of time; extension; extend; prolong
    Fristverkürzung; verkürzen | réduction du délai; abréger; raccourcir | shortening of period; reduction of time limit; shorten
    Fristversäumnis; versäumen; Versäumnis | non-respect du délai; forclusion; dépassement du délai; omission | failure to meet deadline; missed deadline; failure; omission
    Wiedereinsetzung in den vorigen Stand; Wiedereinsetzung | relevé de forclusion; restitution en entier; relever de la forclusion | restoration of rights; reinstatement; restitutio in integrum
    unverzüglich; sofort | sans délai; sans retard; immédiatement; sans tarder | without undue delay; without delay; immediately; promptly
    angemessene Frist | délai raisonnable | reasonable period; reasonable time
    rechtzeitig; fristgerecht | en temps utile; dans les délais; dans le délai | in due time; timely; on time
    Zeitpunkt; Termin; Datum; Stichtag | date; moment; date limite | date; time; cut-off date
    Terminvereinbarung; Termin | rendez-vous | appointment
    warten; Wartezeit; Karenzzeit | attendre; délai d'attente; délai de carence | wait; waiting period; waiting time
    Bekanntgabe; bekannt geben; Mitteilung; mitteilen | notification; notifier; communication; communiquer | notification; notify; communicate; communication
    Zustellung; zustellen | signification; notification; signifier; remise | service; serve; delivery
    öffentliche Zustellung; öffentliche Bekanntmachung | publication; notification par voie de publication; affichage | public notice; service by publication
    Aushang; Anschlag; aushängen | affichage; afficher | posting; public display; notice board
    Einschreiben | lettre recommandée; recommandé; courrier recommandé; recommandé avec accusé de réception | registered letter; registered mail; recorded delivery
    Zustellungsbevollmächtigter | mandataire pour la réception des actes; domicile élu; élection de domicile | authorised recipient; address for service; process agent
    Anschrift; Adresse | adresse | address
    Brief; Post; Schreiben | lettre; courrier; poste | letter; mail; post
    Gerichtsvollzieher | huissier de justice; commissaire de justice | bailiff; enforcement officer
    Rücknahme; zurücknehmen; Aufhebung; aufheben | retrait; retirer; abrogation; abroger | withdrawal; withdraw; revocation; repeal
    Widerruf des Verwaltungsakts; widerrufen | abrogation; révocation; abroger; retirer | revocation; revoke
    Entziehung; entziehen; Entzug | retrait; retirer; privation; déchéance | withdrawal; revocation; deprivation; withdraw
    Bestandskraft; bestandskräftig; unanfechtbar | caractère définitif; définitif; insusceptible de recours | finality; final; non-appealable; unchallengeable
    Rechtswidrigkeit; rechtswidrig | illégalité; illégal; illicite; irrégularité | unlawfulness; illegality; unlawful; illegal
    Rechtmäßigkeit; rechtmäßig; Gesetzmäßigkeit | légalité; légal; licite; régularité; régulier | lawfulness; legality; lawful; legal
    Vertrauensschutz; schutzwürdiges Vertrauen | confiance légitime; protection de la confiance légitime | legitimate expectations; protection of legitimate expectations
    Rechtssicherheit | sécurité juridique | legal certainty
    Rückwirkung; rückwirkend | rétroactivité; rétroactif; effet rétroactif | retroactivity; retroactive; retrospective
    Verfahrensfehler | vice de procédure; irrégularité de procédure | procedural error; procedural defect
    Heilung; Berichtigung; berichtigen; offenbare Unrichtigkeit | rectification; correction; rectifier; erreur matérielle; régularisation | correction; rectification; rectify; clerical error
    Wiederaufgreifen des Verfahrens; Überprüfung; überprüfen | réexamen; réouverture de la procédure; réexaminer | reopening; review; re-examination
    Rechtsbehelf; Rechtsmittel | recours; voie de recours | legal remedy; appeal; remedy
    Rechtsbehelfsbelehrung; Rechtsmittelbelehrung | indication des voies et délais de recours; voies et délais de recours | information on legal remedies; notice of right of appeal
    Widerspruch; widersprechen | recours administratif; recours gracieux; opposition; réclamation | objection; administrative appeal; object
    Widerspruchsbehörde | autorité de recours; autorité hiérarchique | appeal authority; objection authority
    Widerspruchsfrist; Rechtsbehelfsfrist; Rechtsmittelfrist; Klagefrist | délai de recours; délai d'appel; délai pour contester | time limit for appeal; appeal period; time limit for bringing an action
    Widerspruchsbescheid | décision sur recours; décision sur recours administratif | decision on objection; appeal decision
    Widerspruchsverfahren; Vorverfahren | recours administratif préalable; recours préalable obligatoire; procédure précontentieuse | objection procedure; preliminary proceedings; mandatory prior appeal
    Beschwerde; sich beschweren | réclamation; plainte; recours; se plaindre | complaint; appeal; complain
    Aufsichtsbeschwerde; Dienstaufsichtsbeschwerde | recours hiérarchique | hierarchical appeal; complaint to superior authority
    Einspruch; Einspruchsfrist | opposition; former opposition; réclamation | opposition; objection
    Einwendung; Einwand; einwenden | objection; exception; moyen; observation | objection; defence; plea
    Petition; Petitionsrecht | pétition; droit de pétition | petition; right to petition
    Bürgerbeauftragter; Ombudsmann | médiateur; défenseur des droits; ombudsman | ombudsman; mediator
    aufschiebende Wirkung; Suspensiveffekt | effet suspensif; suspensif | suspensive effect; suspensory effect
    sofortige Vollziehung; sofort vollziehbar | exécution immédiate; caractère exécutoire; exécutoire | immediate enforcement; immediately enforceable
    Aussetzung der Vollziehung; Aussetzung; aussetzen | sursis à exécution; suspension de l'exécution; suspension; suspendre | stay of enforcement; suspension; suspend
    Schweigen der Verwaltung; Untätigkeit | silence de l'administration; inaction; carence | administrative silence; failure to act; inaction
    Genehmigungsfiktion; fingierte Genehmigung; als erteilt gelten | acceptation implicite; silence vaut acceptation; autorisation tacite; décision implicite d'acceptation | tacit approval; deemed approval; tacit authorisation; silence as consent
    stillschweigende Ablehnung | rejet implicite; silence vaut rejet; décision implicite de rejet; refus tacite | implied rejection; implied refusal; deemed rejection
    Ablehnung; ablehnen; Zurückweisung; zurückweisen | refus; rejet; refuser; rejeter | refusal; rejection; refuse; reject; dismiss
    Versagung; versagen; verweigern; Verweigerung | refus; refuser; opposer un refus | refusal; denial; refuse; deny
    Erteilung; erteilen; gewähren; Gewährung | délivrance; octroi; délivrer; octroyer; accorder | grant; issue; granting; issuance
    Bewilligungsbescheid; Zuwendungsbescheid | décision d'octroi; décision attributive | grant decision; award notice
    Akteneinsicht; Akte; einsehen | accès au dossier; consultation du dossier; dossier; consulter | access to the file; inspection of files; file
    Informationsfreiheit; Informationszugang; Zugang zu Dokumenten | accès aux documents administratifs; droit d'accès; communication des documents; liberté d'accès aux documents | access to documents; freedom of information; access to information
    amtliche Information; amtliches Dokument | document administratif | official document; administrative document; official information
    Abschrift; Kopie; Ausfertigung | copie; expédition; duplicata; ampliation | copy; transcript; duplicate
    Schwärzung; schwärzen; Anonymisierung | occultation; occulter; anonymisation | redaction; blacking out; anonymisation
    Amtsgeheimnis; Verschwiegenheitspflicht; Schweigepflicht; Berufsgeheimnis | secret professionnel; obligation de discrétion; devoir de réserve; secret | professional secrecy; duty of confidentiality; official secrecy
    Übersetzung; übersetzen; beglaubigte Übersetzung | traduction; traduire; traduction certifiée; traducteur assermenté | translation; translate; certified translation
    Dolmetscher; dolmetschen | interprète; interprétation | interpreter; interpreting
    Amtssprache; Verfahrenssprache; Sprache | langue officielle; langue de procédure; langue | official language; language of proceedings; language
    Delegation; delegieren; Befugnisübertragung; Übertragung | délégation; déléguer; délégation de pouvoir; délégation de compétence | delegation; delegate; delegation of powers
    Zeichnungsbefugnis; Unterschriftsbefugnis | délégation de signature; pouvoir de signature | signing authority; authority to sign; signatory power
    Unterbevollmächtigung; Subdelegation | subdélégation; subdéléguer | subdelegation; subdelegate
    Ermächtigung; ermächtigen | habilitation; habiliter; autorisation | empowerment; authorisation; empower; enabling
    Aufsicht; Aufsichtsbehörde; beaufsichtigen; überwachen | surveillance; contrôle; tutelle; autorité de contrôle | supervision; oversight; supervisory authority; monitor
    Rechtsaufsicht; Fachaufsicht; Kommunalaufsicht | contrôle de légalité; tutelle administrative; contrôle administratif | legal supervision; supervision of legality; administrative oversight
    Kontrolle; kontrollieren; Überprüfung | contrôle; contrôler; vérification; vérifier | control; check; inspection; verification
    Selbstverwaltung; kommunale Selbstverwaltung | libre administration; autonomie; autonomie locale | self-government; local autonomy; local self-government
    Gemeinde; kommunal; Kommune | commune; communal; municipalité; municipal | municipality; municipal; local authority; commune
    Gebietskörperschaft | collectivité territoriale; collectivité locale | local authority; regional authority; territorial authority
    Bürgermeister | maire | mayor
    Gemeinderat; Stadtrat | conseil municipal; conseiller municipal | municipal council; local council; town council
    Körperschaft des öffentlichen Rechts; Anstalt des öffentlichen Rechts; Einrichtung des öffentlichen Rechts | établissement public; personne morale de droit public; organisme de droit public | public corporation; public law body; body governed by public law
    öffentlicher Dienst; Gemeinwohlaufgabe; Daseinsvorsorge | service public; service d'intérêt général | public service; service of general interest
    öffentliches Interesse; Allgemeinwohl; Gemeinwohl | intérêt général; intérêt public; utilité publique | public interest; general interest
    öffentlich-rechtlicher Vertrag; Verwaltungsvertrag | contrat administratif; contrat de droit public | administrative contract; public-law contract
    öffentliches Eigentum; öffentliche Sache; Gemeingebrauch | domaine public; domanialité publique | public property; public domain; public use
    Sondernutzung; Sondernutzungserlaubnis | occupation du domaine public; autorisation d'occupation temporaire; permission de voirie | special use of public space; permit to occupy public property
    Verwaltungsvorschrift; Rundschreiben; Erlass | circulaire; instruction; directive administrative | administrative instruction; circular; administrative regulation
    Register; Verzeichnis | registre; répertoire; fichier | register; directory; record
    Protokoll; Niederschrift; protokollieren | procès-verbal; compte rendu | minutes; record; report
    Sitzung; Tagung; Versammlung | séance; réunion; session | meeting; session; sitting
    Abstimmung; abstimmen; Stimme | vote; voter; scrutin; voix | vote; voting; ballot
    Mehrheit; einfache Mehrheit; absolute Mehrheit | majorité; majorité simple; majorité absolue | majority; simple majority; absolute majority
    Beschlussfähigkeit; beschlussfähig; Quorum | quorum | quorum; quorate
    Einstimmigkeit; einstimmig | unanimité; unanime | unanimity; unanimous
    Tagesordnung | ordre du jour | agenda
    Einladung; einberufen; Einberufung; Ladung | convocation; convoquer; invitation | convening; convene; invitation; summons
    Ausschuss; Kommission; Beirat | commission; comité; conseil consultatif | committee; commission; advisory board
    Vorsitzender; Vorsitz; Präsident | président; présidence | chair; president; chairperson
    Mitglied; Mitgliedschaft | membre; adhésion; qualité de membre | member; membership
    Ernennung; ernennen; Bestellung; bestellen | nomination; nommer; désignation; désigner | appointment; appoint; designation; designate
    Abberufung; abberufen; Amtsenthebung | révocation; révoquer; destitution; relever de ses fonctions | dismissal; removal from office; recall
    Amtszeit; Mandat | mandat; durée du mandat | term of office; mandate
    Mandat; Abgeordneter | mandat électif; élu; député | elective office; elected representative; member of parliament
    Beamter; Beamtin; Staatsbediensteter | fonctionnaire; agent public | civil servant; public servant; official
    öffentlich Bediensteter; Bediensteter | agent; agent public; personnel | staff member; servant; public employee
    Beamtentum; öffentlicher Dienst; Staatsdienst | fonction publique | civil service; public service
    Beamtenverhältnis; Beamtenstatus | statut de fonctionnaire; qualité de fonctionnaire; situation statutaire | civil servant status; civil service relationship
    Beamtenstatut; Statut | statut; statut général des fonctionnaires; statut des fonctionnaires | staff regulations; service regulations
    Vertragsbediensteter; Tarifbeschäftigter; Angestellter im öffentlichen Dienst | agent contractuel; contractuel; agent non titulaire | contract agent; contract staff; contractual public employee
    Bediensteter auf Zeit; Zeitbediensteter | agent temporaire | temporary agent; temporary staff
    Beamter auf Lebenszeit; Lebenszeitbeamter | fonctionnaire titulaire; titulaire; titularisation | established official; civil servant for life; permanent official
    Beamter auf Probe; Probezeit | stagiaire; stage; période d'essai; période probatoire | probationary official; probation; probationary period; trial period
    Beamter auf Widerruf; Vorbereitungsdienst; Anwärter | élève fonctionnaire; fonctionnaire stagiaire | civil servant in training; preparatory service; trainee
    Einstellung; einstellen | recrutement; recruter; embauche | recruitment; recruit; hire; hiring
    Auswahlverfahren; Auswahlwettbewerb | concours; procédure de sélection; sélection | competition; selection procedure; competitive examination
    Eignung, Befähigung und fachliche Leistung; Leistungsgrundsatz | mérite; capacités, vertus et talents; aptitude professionnelle | merit; aptitude and professional performance; merit principle
    Eignungsliste; Reserveliste | liste d'aptitude; liste de réserve | reserve list; list of suitable candidates
    freie Stelle; Stelle; Planstelle; Vakanz | poste vacant; emploi; vacance d'emploi; poste | vacancy; post; vacant post
    Stellenausschreibung; Stellenanzeige | avis de vacance; offre d'emploi; publication de vacance | vacancy notice; job advertisement
    Dienstposten; Amt; Funktion; Dienstaufgabe | fonction; emploi; poste; tâche | post; function; duty; office
    Laufbahn; Karriere | carrière; corps; cadre d'emplois | career; career track; career path
    Laufbahngruppe; Besoldungsgruppe; Funktionsgruppe | catégorie; groupe de fonctions; corps | category; function group; service class
    Dienstgrad; Besoldungsgruppe; Amtsbezeichnung | grade | grade; rank
    Dienstaltersstufe; Stufe; Erfahrungsstufe | échelon | step; increment
    Stufenaufstieg | avancement d'échelon | advancement in step; step advancement
    Dienstalter; Dienstzeit; Betriebszugehörigkeit | ancienneté; durée de service; années de service | seniority; length of service; years of service
    Beförderung; befördern; Aufstieg | promotion; avancement; avancement de grade; promouvoir | promotion; promote; advancement
    dienstliche Beurteilung; Leistungsbeurteilung; Beurteilung | évaluation professionnelle; entretien professionnel; notation; appréciation | performance appraisal; staff report; evaluation; appraisal
    Versetzung; versetzen | mutation; muter; affectation | transfer; reassignment
    Abordnung; abordnen; Entsendung | détachement; mise à disposition; détacher | secondment; second; posting
    Zuweisung; Umsetzung; Verwendung | affectation; affecter; réaffectation | assignment; redeployment; reassignment
    einstweiliger Ruhestand; Wartestand | disponibilité; mise en disponibilité; disponibilité d'office | temporary retirement; non-active status
    Urlaub aus persönlichen Gründen; Beurlaubung | congé de convenance personnelle; disponibilité; congé sans traitement | leave on personal grounds; unpaid leave; leave of absence
    Urlaub; Erholungsurlaub; Jahresurlaub | congé; congé annuel; congés payés; vacances | leave; annual leave; holiday; vacation
    Urlaubsanspruch; Urlaubstag; Resturlaub | droit à congé; jour de congé; solde de congés; report de congés | leave entitlement; day of leave; unused leave; carry-over of leave
    Krankheitsurlaub; Krankschreibung; krank; Krankheit | congé de maladie; arrêt maladie; maladie; malade | sick leave; illness; sick; sickness
    Langzeiterkrankung; Dienstunfähigkeit | congé de longue maladie; congé de longue durée; inaptitude; invalidité | long-term illness; incapacity for service; invalidity
    ärztliches Attest; Arbeitsunfähigkeitsbescheinigung; Attest | certificat médical; avis d'arrêt de travail | medical certificate; certificate of incapacity for work; sick note
    ärztliche Untersuchung; Amtsarzt; Betriebsarzt | visite médicale; examen médical; médecin agréé; médecin du travail | medical examination; medical officer; occupational physician
    Mutterschaftsurlaub; Mutterschutz; schwanger | congé de maternité; maternité; grossesse; enceinte | maternity leave; maternity protection; pregnant
    Vaterschaftsurlaub | congé de paternité; paternité | paternity leave
    Elternzeit; Elternurlaub | congé parental | parental leave
    Pflegezeit; Familienpflegezeit; Pflege von Angehörigen | congé de proche aidant; proche aidant; congé de solidarité familiale | carer's leave; family care leave
    Bildungsurlaub; Fortbildungsurlaub | congé de formation; congé de formation professionnelle | training leave; educational leave; study leave
    Fortbildung; Weiterbildung; Ausbildung; Schulung | formation; formation professionnelle; formation continue; perfectionnement | training; vocational training; further training; continuing education
    Abwesenheit; abwesend; unentschuldigtes Fernbleiben | absence; absent; absence injustifiée; absence irrégulière | absence; absent; unauthorised absence
    Arbeitszeit; Dienstzeit; Wochenarbeitszeit | temps de travail; durée du travail; horaire de travail | working time; working hours; hours of work
    Teilzeit; Teilzeitarbeit; Teilzeitbeschäftigung | temps partiel; travail à temps partiel; mi-temps | part-time; part-time work
    Vollzeit | temps plein; temps complet | full-time
    Gleitzeit; flexible Arbeitszeit | horaire variable; horaire flexible | flexitime; flexible working hours
    Überstunde; Mehrarbeit | heure supplémentaire; heures supplémentaires | overtime
    Schichtarbeit; Nachtarbeit; Schichtdienst | travail de nuit; travail posté; travail par équipes | shift work; night work
    Bereitschaftsdienst; Rufbereitschaft | astreinte; permanence; garde | on-call duty; standby duty
    Telearbeit; Homeoffice; mobiles Arbeiten | télétravail; travail à distance; télétravailler | telework; remote working; working from home
    Besoldung; Dienstbezüge; Bezüge; Gehalt | rémunération; traitement; salaire; solde | remuneration; salary; pay
    Grundgehalt | traitement de base; traitement indiciaire; traitement brut | basic salary; basic pay
    Lohn; Arbeitsentgelt; verdienen | salaire; rémunération; gagner | wage; pay; earnings; earn
    Zulage; Zuschlag; Stellenzulage | indemnité; prime; allocation; bonification | allowance; supplement; bonus
    Prämie; Leistungsprämie; Sonderzahlung | prime; gratification; prime de rendement | bonus; premium; performance bonus
    Familienzulage; Familienzuschlag; Haushaltszulage; Kinderzulage | supplément familial; allocation familiale; allocation de foyer; allocations familiales | family allowance; household allowance; dependent child allowance
    Auslandszulage; Auslandsdienst | indemnité de dépaysement; indemnité de résidence; indemnité d'expatriation | expatriation allowance; foreign service allowance
    Dienstreise; Reisekosten; Tagegeld | mission; frais de déplacement; frais de mission; indemnité journalière | mission; business trip; travel expenses; daily subsistence allowance
    Umzugskosten; Einrichtungsbeihilfe | frais de déménagement; indemnité d'installation; frais de changement de résidence | removal expenses; installation allowance; relocation costs
    Auslagen; Aufwendungen; Kostenerstattung | frais; dépens; remboursement de frais; débours | expenses; outlay; reimbursement of expenses
    Gehaltsabzug; Abzug vom Gehalt; Lohnabzug | retenue sur traitement; retenue sur salaire; saisie sur salaire | deduction from salary; pay deduction
    Rückforderung; zurückfordern; überzahlte Bezüge | répétition de l'indu; trop-perçu; récupération; recouvrement de l'indu | recovery; reclaim; overpayment; recovery of undue payment
    Ruhegehalt; Pension; Versorgungsbezüge | pension; pension de retraite; pension d'ancienneté | pension; retirement pension
    Ruhestand; Pensionierung; in den Ruhestand treten | retraite; mise à la retraite; départ à la retraite; admission à la retraite | retirement; retire; pensionable
    Altersgrenze; Pensionsalter; Renteneintrittsalter | limite d'âge; âge de la retraite; âge légal de départ | retirement age; age limit; pensionable age
    Hinterbliebenenversorgung; Witwengeld; Hinterbliebenenrente | pension de réversion; pension de survie; pension d'orphelin | survivor's pension; widow's pension; surviving dependants' benefits
    Invalidität; Invaliditätsgeld; Dienstunfähigkeit | invalidité; allocation d'invalidité; pension d'invalidité | invalidity; invalidity allowance; disability; invalidity pension
    Dienstunfall; Arbeitsunfall | accident de service; accident du travail | accident at work; occupational accident; service-related accident
    Berufskrankheit | maladie professionnelle | occupational disease
    Dienstvergehen; Amtspflichtverletzung; Pflichtverletzung | faute disciplinaire; faute; manquement | misconduct; disciplinary offence; breach of official duty
    Disziplinarverfahren; Disziplinarrecht; disziplinarisch | procédure disciplinaire; discipline; disciplinaire; poursuites disciplinaires | disciplinary proceedings; discipline; disciplinary
    Disziplinarmaßnahme; Disziplinarstrafe | sanction disciplinaire; mesure disciplinaire | disciplinary measure; disciplinary penalty; disciplinary sanction
    Disziplinarrat; Disziplinargericht | conseil de discipline; conseil disciplinaire | disciplinary board; disciplinary tribunal
    Verweis; Verwarnung; Rüge | blâme; avertissement; réprimande | reprimand; written warning; warning
    Zurückstufung; Degradierung; Herabsetzung | rétrogradation; abaissement d'échelon; déclassement | downgrading; demotion; relegation in step
    Entfernung aus dem Dienst; Entfernung aus dem Beamtenverhältnis; Entlassung | révocation; licenciement; destitution; mise à la retraite d'office | removal from post; dismissal; removal from service
    vorläufige Dienstenthebung; Suspendierung; suspendieren | suspension; suspension de fonctions; suspendre; exclusion temporaire de fonctions | suspension from duty; suspension; suspend
    Entlassung; entlassen; Kündigung | licenciement; licencier; renvoi; fin de fonctions | dismissal; dismiss; termination of service; redundancy
    Entlassung auf eigenen Antrag; Rücktritt; Ausscheiden auf Antrag | démission; démissionner | resignation; resign
    Ausscheiden aus dem Dienst; endgültiges Ausscheiden | cessation de fonctions; cessation définitive des fonctions; fin de fonctions; radiation des cadres | termination of service; leaving the service; end of service
    Abfindung; Entlassungsabfindung; Abgangsgeld | indemnité de licenciement; indemnité de départ; allocation de départ | severance pay; redundancy payment; severance grant
    Stellenabbau; betriebsbedingte Kündigung; Stellenstreichung | suppression de poste; suppression d'emploi; licenciement économique | job cuts; abolition of post; redundancy
    Nebentätigkeit; Nebenbeschäftigung | cumul d'activités; activité accessoire; activité extérieure; cumul d'emplois | outside activity; secondary employment; additional job
    Geschenk; Belohnung; Vorteil | cadeau; don; avantage; gratification | gift; reward; benefit; favour
    Treuepflicht; Loyalität; Loyalitätspflicht | loyauté; obligation de loyauté; devoir de loyauté | loyalty; duty of loyalty
    Gehorsamspflicht; Weisungsgebundenheit; Weisung befolgen | obéissance hiérarchique; devoir d'obéissance; subordination | duty of obedience; obey instructions; hierarchical subordination
    Neutralität; Neutralitätspflicht | neutralité; devoir de neutralité; laïcité | neutrality; duty of neutrality
    Fürsorgepflicht; Beistandspflicht | devoir de sollicitude; protection fonctionnelle; devoir d'assistance; devoir de protection | duty of care; duty to provide assistance; duty of assistance
    Amtseid; Diensteid; Eid; schwören | serment; prestation de serment; prêter serment | oath; oath of office; swear
    Vorgesetzter; Dienstvorgesetzter; Dienstherr | supérieur hiérarchique; chef de service; supérieur; hiérarchie | superior; line manager; hierarchical superior
    Anstellungsbehörde; Dienstherr; Ernennungsbehörde | autorité investie du pouvoir de nomination; autorité de nomination; autorité territoriale | appointing authority; employing authority
    Personalakte; Personaldossier | dossier individuel; dossier personnel; dossier administratif | personal file; personnel file
    Personalvertretung; Personalrat | représentation du personnel; comité du personnel; comité social; représentant du personnel | staff representation; staff committee; staff council
    Gewerkschaft; gewerkschaftlich | syndicat; syndical; organisation syndicale | trade union; union
    Streik; streiken; Streikrecht; Arbeitskampf | grève; droit de grève; faire grève | strike; right to strike; industrial action
    Mobbing; Belästigung; sexuelle Belästigung | harcèlement moral; harcèlement; harcèlement sexuel | harassment; psychological harassment; sexual harassment; bullying
    Gleichstellung; Frauenförderung; Gleichstellungsbeauftragte | égalité professionnelle; égalité entre les femmes et les hommes; parité | gender equality; equal opportunities; equality officer
    Behinderung; Schwerbehinderung; schwerbehindert | handicap; handicapé; travailleur handicapé; personne handicapée | disability; disabled; person with disabilities
    Hinweisgeber; Whistleblower; Hinweisgeberschutz | lanceur d'alerte; alerte; signalement | whistleblower; whistleblowing; reporting person
    Personal; Mitarbeiter; Beschäftigter | personnel; salarié; employé; effectif | staff; personnel; employee; worker
    Staatsangehörigkeit; Staatsbürgerschaft; Staatsangehöriger | nationalité; citoyenneté; ressortissant | nationality; citizenship; national
    Diplom; Hochschulabschluss; Abschluss; Bildungsabschluss | diplôme; titre; niveau d'études | diploma; degree; qualification
    Berufserfahrung | expérience professionnelle | professional experience; work experience
    Lehrer; Lehrkraft | enseignant; professeur | teacher; teaching staff
    Soldat; Militär; Wehrdienst | militaire; soldat; service militaire; armée | soldier; military; military service
    """
}
