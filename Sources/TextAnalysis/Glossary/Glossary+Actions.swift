extension Glossary {
  /// What people and authorities do.
  static let actions = """
    Zuverlässigkeit; zuverlässig | honorabilité; fiabilité; fiable | good repute; reliability; reliable
    Geschäftsleitung; Leitungsorgan; Vorstand | direction; organe de direction; directoire | management; management body; management board
    Verpflichtung; verpflichten; Pflicht; verpflichtet | obligation; obliger; devoir; tenu de | obligation; oblige; duty; must; required
    verpflichtend; obligatorisch; zwingend | obligatoire; impératif | mandatory; compulsory; obligatory
    verbindlich; bindend | contraignant; obligatoire | binding
    freiwillig; Freiwilligkeit | volontaire; facultatif; librement | voluntary; voluntarily; optional; freely given
    Verbot; verbieten; verboten; untersagen; Untersagung | interdiction; interdire; interdit; prohibition; prohiber | prohibition; prohibit; ban; forbidden; forbid
    Erlaubnis; erlauben; gestatten | autorisation; permission; permettre; autoriser | permission; permit; allow; authorise
    zulässig; Zulässigkeit; erlaubt; dürfen | admissible; recevable; recevabilité; permis; autorisé | admissible; admissibility; permissible; allowed; permitted
    unzulässig; Unzulässigkeit | irrecevable; irrecevabilité; inadmissible | inadmissible; inadmissibility; impermissible; not permitted
    Genehmigung; genehmigen; Zulassung; zulassen | autorisation; autoriser; approbation; approuver; agrément | authorisation; authorise; approval; approve; permit
    Zustimmung; zustimmen; Einverständnis | accord; consentement; approbation; consentir | agreement; consent; approval; agree
    Bewilligung; bewilligen | octroi; autorisation; accorder | grant; approval; granting
    Gewährung; gewähren | octroi; octroyer; accorder | granting; grant; award
    Erteilung; erteilen | délivrance; délivrer; octroi | issue; issuing; grant; issuance
    Ablehnung; ablehnen | rejet; rejeter; refus; refuser | rejection; reject; refusal; refuse
    Verweigerung; verweigern | refus; refuser | refusal; refuse; deny
    Rücknahme; zurücknehmen; zurückziehen | retrait; retirer | withdrawal; withdraw
    Entzug; entziehen | retrait; retirer; privation | withdrawal; revocation; revoke; deprive
    Information; informieren; unterrichten; Unterrichtung | information; informer; aviser | information; inform; notify
    Informationspflicht | obligation d'information; devoir d'information | duty to inform; information obligation; obligation to provide information
    Mitteilung; mitteilen | communication; communiquer; notification; notifier | notification; notify; communication; communicate; notice
    Benachrichtigung; benachrichtigen | notification; avis; avertir; informer | notification; notify; notice
    Meldung; melden | notification; notifier; déclaration; déclarer; signalement | notification; report; reporting; notify
    Meldepflicht; meldepflichtig; Anzeigepflicht | obligation de notification; obligation de déclaration | reporting obligation; notification obligation; notifiable
    Anzeige; anzeigen | déclaration; déclarer; dénonciation; plainte | notification; notify; report; complaint
    Bekanntmachung; bekannt machen; Bekanntgabe | avis; publication; notification; publicité | notice; announcement; publication; notification
    Veröffentlichung; veröffentlichen | publication; publier | publication; publish
    Verkündung; verkünden | promulgation; promulguer; publication; prononcé | promulgation; promulgate; pronouncement
    Offenlegung; offenlegen | divulgation; divulguer; communication | disclosure; disclose
    Weitergabe; weitergeben; Weiterleitung; weiterleiten | transmission; transmettre; communication; communiquer | disclosure; pass on; forward; transmission
    Übertragung; übertragen | transfert; transférer; cession; délégation | transfer; assign; assignment; delegation
    Einreichung; einreichen; vorlegen; Vorlage | soumission; soumettre; présentation; présenter; dépôt | submission; submit; file; present; lodge
    Antrag; beantragen; Antragstellung | demande; demander; requête | application; apply; request; claim
    Antragsteller | demandeur; requérant | applicant; claimant
    Antragsformular; Formular; Vordruck | formulaire; formulaire de demande; imprimé | form; application form
    Ersuchen; ersuchen; verlangen; Verlangen; Aufforderung | demande; demander; exiger; invitation; sollicitation | request; demand; require; call
    Anfrage; Frage; anfragen | demande; question; interrogation | inquiry; query; question; request
    Antwort; antworten; beantworten | réponse; répondre | reply; answer; response; respond
    Beschwerde; sich beschweren; Reklamation | réclamation; plainte; recours; se plaindre | complaint; complain; appeal
    Beschwerdeführer | plaignant; réclamant; auteur de la réclamation | complainant
    Beschwerdeverfahren; Beschwerdemanagement | traitement des réclamations; procédure de réclamation | complaint handling; complaints procedure
    Rechtsbehelf; Rechtsmittel | recours; voie de recours; appel | remedy; legal remedy; appeal
    Prüfung; prüfen | examen; examiner; contrôle; vérification; vérifier | examination; examine; check; verification; audit
    Nachprüfung; nachprüfen; verifizieren | vérification; vérifier; contrôle | verification; verify; review
    Kontrolle; kontrollieren | contrôle; contrôler | control; check; inspection; inspect
    Untersuchung; untersuchen; Ermittlung; ermitteln | enquête; enquêter; instruction; investigation | investigation; investigate; inquiry
    Inspektion; Besichtigung; Vor-Ort-Prüfung | inspection; visite; contrôle sur place | inspection; on-site inspection; on-the-spot check
    Audit; auditieren | audit; auditer | audit
    Aufsicht; beaufsichtigen | surveillance; tutelle; contrôle; surveiller | supervision; supervise; oversight
    Feststellung; feststellen | constatation; constater; établissement; établir | finding; establish; determination; find
    Festlegung; festlegen; Festsetzung; festsetzen | fixation; fixer; détermination; déterminer | determination; determine; lay down; set; establish
    Beurteilung; beurteilen | évaluation; évaluer; appréciation; apprécier | assessment; assess; appraisal; judge
    Berücksichtigung; berücksichtigen; Rechnung tragen | prise en compte; prendre en compte; tenir compte | consideration; take into account; consider
    Zusammenarbeit; zusammenarbeiten; kooperieren | coopération; coopérer; collaboration | cooperation; cooperate; collaboration
    Unterstützung; unterstützen; Hilfe | assistance; aide; soutien; aider; soutenir | assistance; support; assist; help; aid
    Förderung; fördern | promotion; promouvoir; encourager; soutien; subvention | promotion; promote; funding; encourage; support
    Koordinierung; koordinieren | coordination; coordonner | coordination; coordinate
    Benennung; benennen | désignation; désigner | designation; designate; appointment
    Ernennung; ernennen; bestellen | nomination; nommer | appointment; appoint; nomination
    Bestimmung; bestimmen | désignation; désigner; détermination; déterminer | designation; designate; determination; determine
    Abberufung; abberufen | révocation; révoquer; destitution | dismissal; removal from office; dismiss
    Beauftragter; beauftragen | délégué; chargé de mission; charger; mandater | officer; commissioner; instruct; commission
    Konsultation; konsultieren | consultation; consulter | consultation; consult
    Beteiligung; beteiligen; teilnehmen; Teilnahme | participation; participer; association | participation; participate; involvement; involve
    Öffentlichkeitsbeteiligung | participation du public; concertation; enquête publique | public participation; public consultation
    Beratung; beraten; Rat | conseil; conseiller; consultation | advice; advise; counselling; consultancy
    Aufbewahrung; aufbewahren; Aufbewahrungspflicht | conservation; conserver; obligation de conservation | retention; retain; keep; storage; preservation
    Speicherung; speichern | stockage; conservation; conserver; enregistrer; stocker | storage; store; retention; keep
    Erhebung; erheben | collecte; collecter; recueillir; perception; percevoir | collection; collect; levy
    Sammlung; sammeln | collecte; recueil; collecter; recueillir | collection; collect; gather
    Nutzung; nutzen; Verwendung; verwenden; Gebrauch | utilisation; utiliser; usage | use; usage; utilisation
    Zugriff; Zugang; zugänglich | accès; accéder; accessible | access; accessible
    Einsicht; einsehen; Akteneinsicht | consultation; accès au dossier; consulter | inspection; inspect; access to the file
    Vernichtung; vernichten; Zerstörung; zerstören | destruction; détruire | destruction; destroy
    Verlust; verlieren; verloren | perte; perdre; perdu | loss; lose; lost
    Schutz; schützen | protection; protéger | protection; protect; safeguard
    Wahrung; wahren; Wahrnehmung | sauvegarde; préservation; respect; préserver | safeguarding; safeguard; preservation; preserve
    Sicherstellung; sicherstellen; gewährleisten | garantir; assurer; veiller; garantie | ensure; guarantee; secure
    Einhaltung; einhalten; befolgen; beachten | respect; respecter; se conformer; observation | compliance; comply; observance; adhere
    Erfüllung; erfüllen | exécution; remplir; satisfaire; respecter | fulfilment; fulfil; performance; meet; satisfy
    Ausübung; ausüben | exercice; exercer | exercise; pursue; performance
    Wahrnehmung von Aufgaben; Aufgabe | mission; tâche; attributions; fonction | task; duty; function; mission
    Befugnis; befugt; Ermächtigung; ermächtigen | pouvoir; habilitation; habiliter; compétence | power; empower; authority; authorisation
    Zuständigkeit; zuständig | compétence; compétent; responsabilité | jurisdiction; competence; competent; responsible
    Verantwortung; Verantwortlichkeit; verantwortlich | responsabilité; responsable | responsibility; responsible; liability
    Haftung; haften; haftbar | responsabilité; responsable; répondre | liability; liable
    Schaden; schädigen; Nachteil | dommage; préjudice; endommager | damage; harm; loss; detriment
    Schadensersatz; Entschädigung; entschädigen; Ersatzpflicht | dommages-intérêts; indemnisation; indemniser; réparation; indemnité | damages; compensation; compensate; indemnity
    Anspruch; Anspruchsberechtigter; berechtigt | droit; ayant droit; créance; bénéficiaire | claim; entitlement; entitled; right
    Berechtigung; Berechtigter | droit; habilitation; bénéficiaire; titulaire | entitlement; beneficiary; eligibility; authorisation
    Recht | droit | right; law
    Verzicht; verzichten | renonciation; renoncer | waiver; waive; renounce
    Ausschluss; ausschließen | exclusion; exclure | exclusion; exclude
    Aussetzung; aussetzen | suspension; suspendre; sursis | suspension; suspend; stay
    Unterbrechung; unterbrechen | interruption; interrompre | interruption; interrupt
    Verlängerung; verlängern | prolongation; prolonger; prorogation; renouvellement | extension; extend; renewal; prolongation
    Erneuerung; erneuern | renouvellement; renouveler | renewal; renew
    Verkürzung; verkürzen | réduction; raccourcir; abréger | shortening; shorten; reduction
    Ergänzung; ergänzen | complément; compléter; supplément | supplement; complement; addition; complete
    Anpassung; anpassen | adaptation; adapter; ajustement | adaptation; adapt; adjustment; adjust
    Vermeidung; vermeiden; Verhütung; verhindern; Verhinderung | prévention; éviter; empêcher; prévenir | prevention; avoid; prevent; avoidance
    Bekämpfung; bekämpfen | lutte; lutter; combattre | combating; combat; fight
    Beseitigung; beseitigen; Behebung; beheben | élimination; éliminer; suppression; remédier | elimination; eliminate; removal; remove; remedy
    Abhilfe; abhelfen; Abhilfemaßnahme | mesure corrective; remédier; réparation | remedy; remedial action; corrective measure; redress
    Begrenzung; begrenzen; Obergrenze | limitation; limiter; plafond | limitation; limit; cap; ceiling
    Erlass; erlassen | adoption; adopter; édicter; prendre | adoption; adopt; enact; issue
    Annahme; annehmen | acceptation; accepter; adoption | acceptance; accept; adoption
    Anordnung; anordnen; Weisung; anweisen | injonction; ordre; ordonner; instruction; enjoindre | order; instruction; instruct; injunction
    Vollzug; vollziehen; Vollstreckung; vollstrecken | exécution; exécuter; exécution forcée | enforcement; enforce; execution
    Durchsetzung; durchsetzen | application effective; faire respecter; exécution | enforcement; enforce
    Begründung; begründen; Begründungspflicht | motivation; motiver; motifs; exposé des motifs | statement of reasons; justification; give reasons; grounds
    Rechtfertigung; rechtfertigen | justification; justifier | justification; justify
    Nachweis; nachweisen; Beleg; belegen | preuve; justificatif; prouver; justifier; pièce justificative | proof; evidence; prove; demonstrate; supporting document
    Beweis; beweisen; Beweismittel | preuve; prouver; moyen de preuve | evidence; proof; prove
    Beweislast | charge de la preuve | burden of proof
    Glaubhaftmachung; glaubhaft | vraisemblance; rendre plausible; crédible | credible; substantiate; prima facie evidence
    Vermutung; vermuten | présomption; présumer | presumption; presume
    Erklärung; erklären | déclaration; déclarer | declaration; declare; statement; state
    Versicherung an Eides statt; eidesstattliche Versicherung | déclaration sur l'honneur; attestation sur l'honneur | affidavit; declaration in lieu of oath; sworn statement
    Bescheinigung; bescheinigen; Bestätigung; bestätigen | attestation; attester; certificat; confirmation; confirmer | certificate; certify; confirmation; confirm; attestation
    Empfangsbestätigung; Eingangsbestätigung | accusé de réception; récépissé | acknowledgement of receipt; confirmation of receipt
    Eingang; eingehen; Zugang | réception; recevoir; arrivée | receipt; receive; arrival
    Zustellung; zustellen | notification; notifier; signification; signifier | service; serve; notification; delivery
    Versand; versenden; absenden; Absender | envoi; envoyer; expédition; expéditeur | dispatch; send; mailing; sender
    Ausstellung; ausstellen | délivrance; délivrer; émission; établir | issue; issuance; issuing
    Unterzeichnung; unterzeichnen; unterschreiben; Unterschrift | signature; signer; signataire | signature; sign; signing; signatory
    Beglaubigung; beglaubigen; beglaubigt | certification conforme; légalisation; certifier; légaliser | certification; certified; authentication; legalisation
    notarielle Beurkundung; Notar; notariell | acte notarié; notaire; acte authentique | notarial deed; notary; notarised
    Urkunde | acte; document; titre | deed; certificate; instrument; document
    Dokument; Unterlage; Unterlagen; Schriftstück | document; pièce; documents; dossier | document; documents; paper; record
    Akte; Vorgang | dossier | file; case file; record
    Kopie; Abschrift; kopieren | copie; copier; expédition | copy; transcript; duplicate
    Original; Urschrift | original; minute | original
    Auszug | extrait | extract; excerpt
    Übersetzung; übersetzen; Übersetzer | traduction; traduire; traducteur | translation; translate; translator
    Dolmetscher; dolmetschen | interprète; interprétation | interpreter; interpretation
    Sprache; sprachlich | langue; linguistique; langage | language; linguistic
    Verzeichnis; Liste; auflisten | liste; registre; répertoire; inventaire | list; register; directory; inventory
    Tabelle; Tarif | tableau; tarif; barème | table; scale; tariff; schedule
    Form; förmlich; formell | forme; formel; formalité | form; formal; formality
    Muster; Musterformular | modèle; formulaire type | model; template; model form
    Schreiben; Brief | lettre; courrier | letter
    Adresse; Anschrift | adresse | address
    Wohnsitz; Wohnort; wohnhaft; gewöhnlicher Aufenthalt | domicile; résidence; résidence habituelle; domicilié | residence; domicile; habitual residence; resident
    Wohnung; Unterkunft | logement; habitation; appartement | dwelling; housing; accommodation; home
    Sitz; Hauptsitz | siège; siège social | registered office; seat; headquarters
    Niederlassung; Hauptniederlassung; niedergelassen | établissement; établissement principal; établi | establishment; main establishment; established; branch
    Ort; Stelle | lieu; endroit; site | place; location; site
    Gebiet; Hoheitsgebiet | territoire; domaine; zone | territory; area; region
    Inland; inländisch | territoire national; national; intérieur | domestic territory; domestic; inland
    Ausland | étranger; à l'étranger | abroad; foreign country
    Grenze | frontière; limite | border; frontier; boundary
    Name; Vorname; Familienname | nom; prénom; nom de famille | name; first name; surname; family name
    Geburtsdatum; Geburtsort | date de naissance; lieu de naissance | date of birth; place of birth
    Telefonnummer; Telefon; telefonisch | numéro de téléphone; téléphone; téléphonique | telephone number; phone; telephone
    Kontaktdaten; Kontaktstelle; Ansprechpartner | coordonnées; point de contact; interlocuteur | contact details; contact point; contact person
    Grund; Gründe | motif; raison; cause | reason; ground; grounds; cause
    wichtiger Grund; triftiger Grund | motif grave; juste motif; motif légitime | good cause; important reason; compelling reason
    Ursache; verursachen | cause; causer; provoquer | cause; causation
    Zweck | finalité; but; fin | purpose; aim; end
    Ziel; Zielsetzung | objectif; but | objective; aim; goal; target
    Maßnahme; Maßnahmen | mesure; action | measure; action; step
    vorläufige Maßnahme; einstweilige Maßnahme | mesure provisoire; mesure conservatoire | interim measure; provisional measure
    Schutzmaßnahme; Schutzvorkehrung | mesure de protection; garantie; mesure de sauvegarde | protective measure; safeguard; safeguard measure
    Sicherheitsmaßnahme | mesure de sécurité | security measure; safety measure
    Sicherheit; sicher | sécurité; sûreté; sûr | security; safety; secure; safe
    Sicherheitsleistung; Kaution; Bürgschaft | caution; cautionnement; sûreté; garantie | security; deposit; surety; bail
    Risiko; risikobehaftet | risque | risk
    Risikobewertung; Risikoanalyse | évaluation des risques; analyse des risques | risk assessment; risk analysis
    Gefahr; Gefährdung; gefährden | danger; péril; mise en danger; menacer | danger; hazard; endanger; jeopardise; threat
    Folge; Auswirkung; Auswirkungen | conséquence; effet; incidence; impact | consequence; effect; impact; implication
    Rechtsfolge; Rechtswirkung | effet juridique; conséquence juridique | legal effect; legal consequence
    Voraussetzung; voraussetzen | condition; condition préalable; conditionner | condition; prerequisite; requirement; precondition
    Bedingung; Auflage | condition; charge; prescription | condition; requirement; term; stipulation
    Kriterium; Kriterien | critère; critères | criterion; criteria
    Grundsatz; Prinzip; grundsätzlich | principe; en principe | principle; in principle
    Verfahren; Ablauf | procédure; processus | procedure; proceedings; process
    Fall; Einzelfall | cas; cas par cas | case; individual case; case-by-case
    Umstand; Umstände | circonstance; circonstances | circumstance; circumstances
    höhere Gewalt | force majeure | force majeure; act of god
    Tatsache; Sachverhalt | fait; faits; exposé des faits | fact; facts; circumstances of the case
    Fehler; fehlerhaft; Irrtum | erreur; erroné; faute | error; mistake; erroneous; fault
    Vorsatz; vorsätzlich; Absicht; absichtlich | intention; intentionnel; délibéré; dol | intent; intentional; wilful; deliberate
    Fahrlässigkeit; fahrlässig | négligence; négligent; imprudence | negligence; negligent
    grobe Fahrlässigkeit | faute lourde; négligence grave | gross negligence
    Missbrauch; missbrauchen | abus; abuser; utilisation abusive | abuse; misuse
    Betrug; betrügerisch | fraude; escroquerie; frauduleux | fraud; fraudulent
    Straftat; strafbar; Verbrechen; Vergehen | infraction pénale; délit; crime; punissable | criminal offence; crime; punishable; offence
    Ordnungswidrigkeit | infraction administrative; contravention | administrative offence; regulatory offence
    Strafe; bestrafen; Freiheitsstrafe | peine; punir; peine d'emprisonnement; emprisonnement | punishment; punish; penalty; imprisonment; sentence
    Verwarnung; verwarnen | avertissement; rappel à l'ordre; avertir | warning; reprimand; caution
    Person | personne | person; individual
    juristische Person | personne morale; personne juridique | legal person; legal entity
    Rechtspersönlichkeit; rechtsfähig; Rechtsfähigkeit | personnalité juridique; personnalité morale; capacité juridique | legal personality; legal capacity
    Geschäftsfähigkeit; geschäftsfähig; geschäftsunfähig | capacité juridique; capacité de contracter; incapacité | legal capacity; capacity to contract; incapacitated
    Kind | enfant | child; children
    Jugendlicher; Jugend; jugendlich | jeune; adolescent; jeunesse | young person; adolescent; youth; juvenile
    Erwachsener; Volljährigkeit; volljährig | adulte; majorité; majeur | adult; age of majority; of full age
    Eltern; Elternteil; Mutter; Vater | parent; parents; mère; père | parent; parents; mother; father
    elterliche Sorge; Sorgerecht; Träger der elterlichen Verantwortung | autorité parentale; responsabilité parentale; titulaire de la responsabilité parentale | parental responsibility; custody; parental authority
    gesetzlicher Vertreter | représentant légal; tuteur | legal representative; guardian
    Angehöriger; Familienangehöriger; verwandt | membre de la famille; proche; parent | family member; relative; related
    Ehegatte; Ehe; verheiratet | conjoint; époux; mariage; marié | spouse; marriage; married
    Tod; verstorben; Verstorbener; sterben | décès; défunt; mort; décéder | death; deceased; die
    Geschlecht; geschlechtsspezifisch | sexe; genre | sex; gender
    sexuelle Orientierung; sexuelle Identität | orientation sexuelle; identité sexuelle | sexual orientation; sexual identity
    schutzbedürftig; schutzbedürftige Person; Schutzbedürftigkeit | vulnérable; personne vulnérable; vulnérabilité | vulnerable; vulnerable person; vulnerability
    Opfer; Geschädigter | victime; personne lésée | victim; injured party
    Zeuge; Zeugenaussage | témoin; témoignage; témoigner | witness; testimony; testify
    Sachverständiger; Gutachten; Gutachter | expert; expertise; rapport d'expertise | expert; expert opinion; expert report
    Kunde; Kundschaft | client; clientèle | customer; client
    Unternehmen; Betrieb | entreprise; exploitation | undertaking; enterprise; company; business
    Unternehmensgruppe; Konzern | groupe d'entreprises; groupe | group of undertakings; group; corporate group
    kleine und mittlere Unternehmen; mittelständisch | petites et moyennes entreprises; pme | small and medium-sized enterprises; smes
    Kleinstunternehmen; Kleinunternehmen; Kleinunternehmer | microentreprise; petite entreprise; micro-entrepreneur | microenterprise; small enterprise; small business
    Gesellschaft; Gesellschafter | société; associé | company; partnership; partner; shareholder
    Geschäftsführer | gérant; directeur général; dirigeant | managing director; manager; director
    """
}
