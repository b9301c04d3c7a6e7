extension Glossary {
  /// Data protection, data, artificial intelligence, electronic administration.
  static let technology = """
    Datenschutz | protection des données; vie privée | data protection; privacy
    Datenschutzrecht | droit de la protection des données | data protection law
    personenbezogene Daten | données à caractère personnel; données personnelles | personal data
    nicht personenbezogene Daten | données à caractère non personnel; données non personnelles | non-personal data
    Daten; Angaben | données | data
    betroffene Person; Betroffener | personne concernée | data subject
    Verantwortlicher | responsable du traitement | controller; data controller
    gemeinsam Verantwortliche | responsables conjoints du traitement | joint controllers
    Auftragsverarbeiter; Auftragsverarbeitung | sous-traitant; sous-traitance | processor; processing on behalf
    Verarbeitung; verarbeiten | traitement; traiter | processing; process
    Verarbeitungstätigkeit | activité de traitement | processing activity
    Verzeichnis von Verarbeitungstätigkeiten; Verarbeitungsverzeichnis | registre des activités de traitement | records of processing activities
    Datenschutzbeauftragter | délégué à la protection des données | data protection officer
    Datenschutz-Folgenabschätzung; Folgenabschätzung | analyse d'impact relative à la protection des données; analyse d'impact | data protection impact assessment; impact assessment
    vorherige Konsultation | consultation préalable | prior consultation
    Aufsichtsbehörde | autorité de contrôle; autorité de surveillance | supervisory authority
    federführende Aufsichtsbehörde | autorité de contrôle chef de file; chef de file | lead supervisory authority
    Europäischer Datenschutzausschuss | comité européen de la protection des données | european data protection board
    Europäischer Datenschutzbeauftragter | contrôleur européen de la protection des données | european data protection supervisor
    Datenschutzbehörde | autorité de protection des données | data protection authority
    Einwilligung; einwilligen | consentement; consentir | consent
    Widerruf der Einwilligung | retrait du consentement | withdrawal of consent
    berechtigtes Interesse | intérêt légitime | legitimate interest
    Rechtsgrundlage | base juridique; fondement juridique | legal basis
    Rechtmäßigkeit; rechtmäßig | licéité; licite; légalité | lawfulness; lawful
    Zweckbindung | limitation des finalités | purpose limitation
    Datenminimierung; Datensparsamkeit | minimisation des données | data minimisation; minimization
    Speicherbegrenzung | limitation de la conservation | storage limitation
    Speicherdauer; Aufbewahrungsfrist | durée de conservation; délai de conservation | storage period; retention period
    Integrität | intégrité | integrity
    Rechenschaftspflicht | responsabilité; obligation de rendre compte | accountability
    Treu und Glauben | bonne foi; loyauté | good faith; fairness
    Auskunftsrecht; Auskunft | droit d'accès; accès | right of access; access
    Recht auf Löschung; Recht auf Vergessenwerden | droit à l'effacement; droit à l'oubli | right to erasure; right to be forgotten
    Recht auf Berichtigung | droit de rectification | right to rectification
    Berichtigung; berichtigen; Korrektur | rectification; rectifier; correction | rectification; rectify; correction; correct
    Löschung; löschen | effacement; effacer; suppression; supprimer | erasure; erase; deletion; delete
    Einschränkung der Verarbeitung; Sperrung | limitation du traitement | restriction of processing
    Datenübertragbarkeit; Datenportabilität | portabilité des données | data portability
    Widerspruchsrecht; Widerspruch | droit d'opposition; opposition | right to object; objection
    automatisierte Entscheidung | décision automatisée; décision individuelle automatisée | automated decision; automated decision-making
    Profiling; Profilbildung | profilage | profiling
    besondere Kategorien personenbezogener Daten; sensible Daten | catégories particulières de données; données sensibles | special categories of personal data; sensitive data
    Gesundheitsdaten | données concernant la santé; données de santé | data concerning health; health data
    genetische Daten | données génétiques | genetic data
    biometrische Daten; biometrisch | données biométriques; biométrique | biometric data; biometric
    Gesichtsbild; Gesichtserkennung | image faciale; reconnaissance faciale | facial image; facial recognition
    Pseudonymisierung; pseudonymisieren; Pseudonym | pseudonymisation; pseudonymiser; pseudonyme | pseudonymisation; pseudonymise; pseudonym
    Anonymisierung; anonymisieren; anonym | anonymisation; anonymiser; anonyme | anonymisation; anonymise; anonymous
    Verletzung des Schutzes personenbezogener Daten; Datenpanne; Datenschutzverletzung | violation de données à caractère personnel; violation de données | personal data breach; data breach
    Übermittlung; übermitteln | transfert; transférer; transmission; transmettre; communication | transfer; transmission; transmit
    Drittland; Drittstaat | pays tiers; état tiers | third country; third state
    internationale Organisation | organisation internationale | international organisation
    Angemessenheitsbeschluss | décision d'adéquation | adequacy decision
    angemessenes Schutzniveau | niveau de protection adéquat | adequate level of protection
    geeignete Garantien | garanties appropriées | appropriate safeguards
    Standardvertragsklauseln; Standarddatenschutzklauseln | clauses contractuelles types; clauses types de protection des données | standard contractual clauses; standard data protection clauses
    verbindliche interne Datenschutzvorschriften | règles d'entreprise contraignantes | binding corporate rules
    Verhaltensregeln; Verhaltenskodex | code de conduite | code of conduct
    Datenschutz durch Technikgestaltung | protection des données dès la conception | data protection by design
    datenschutzfreundliche Voreinstellungen; Voreinstellung | protection des données par défaut; paramètre par défaut | data protection by default; default setting
    technische und organisatorische Maßnahmen | mesures techniques et organisationnelles | technical and organisational measures
    Dateisystem; Datei | fichier | filing system; file
    Empfänger | destinataire | recipient
    Direktwerbung | prospection | direct marketing
    Werbung; werben | publicité; publicitaire | advertising; advertisement; advertise
    Überwachung; überwachen | surveillance; surveiller; suivi | monitoring; monitor; surveillance
    Videoüberwachung | vidéosurveillance; vidéoprotection | video surveillance
    Kohärenzverfahren | mécanisme de contrôle de la cohérence | consistency mechanism
    Amtshilfe | assistance mutuelle | mutual assistance
    Archivzwecke; Archiv; archivieren | fins archivistiques; archives; archiver | archiving purposes; archive; archiving
    wissenschaftliche Forschung; Forschung | recherche scientifique; recherche | scientific research; research
    Statistik; statistisch | statistique | statistics; statistical
    Berufsgeheimnis; Schweigepflicht; Verschwiegenheit | secret professionnel; discrétion | professional secrecy; confidentiality obligation
    Geschäftsgeheimnis; Betriebsgeheimnis | secret d'affaires; secret des affaires | trade secret; business secret
    Geheimhaltung; geheim; Geheimnis | secret; confidentialité | secrecy; secret
    Datenzugang | accès aux données | data access; access to data
    Datenaustausch; Datenweitergabe; gemeinsame Datennutzung | partage de données; partage des données; échange de données | data sharing; data exchange
    Datenbereitstellung; bereitstellen | mise à disposition des données; mettre à disposition | making data available; make available; provide
    Dateninhaber | détenteur de données | data holder
    Datenempfänger | destinataire de données | data recipient
    Datennutzer | utilisateur de données | data user
    Nutzer; Benutzer | utilisateur | user
    vernetztes Produkt | produit connecté | connected product
    verbundener Dienst | service connexe | related service
    Produktdaten | données relatives au produit | product data
    Metadaten | métadonnées | metadata
    Datensatz | jeu de données; ensemble de données | dataset; data set
    Datenbank | base de données | database
    Datenvermittlungsdienst | service d'intermédiation de données | data intermediation service
    Datenaltruismus | altruisme en matière de données | data altruism
    Datenraum | espace de données | data space
    Datenverarbeitungsdienst | service de traitement de données | data processing service
    Anbieterwechsel; Wechsel; wechseln | changement de fournisseur; changement; changer | switching; switch; change of provider
    Wechselentgelte | frais de changement de fournisseur | switching charges
    Interoperabilität; interoperabel | interopérabilité; interopérable | interoperability; interoperable
    außergewöhnliche Notwendigkeit | besoin exceptionnel | exceptional need
    öffentlicher Notstand; Notstand | situation d'urgence; état d'urgence | public emergency; state of emergency
    öffentliche Stelle | organisme du secteur public; organisme public | public sector body; public body
    öffentlicher Sektor; öffentlicher Dienst | secteur public; fonction publique | public sector; public service
    Weiterverwendung; weiterverwenden | réutilisation; réutiliser | re-use; reuse
    offene Daten | données ouvertes | open data
    hochwertige Datensätze | ensembles de données de forte valeur | high-value datasets
    maschinenlesbar | lisible par machine | machine-readable
    gängiges Format; Format | format couramment utilisé; format | commonly used format; format
    Echtzeit | temps réel | real time
    Torwächter | contrôleur d'accès | gatekeeper
    missbräuchliche Klausel; missbräuchlich | clause abusive; abusif | unfair term; unfair; abusive
    faire, angemessene und nichtdiskriminierende Bedingungen | conditions équitables, raisonnables et non discriminatoires | fair, reasonable and non-discriminatory terms
    Streitbeilegungsstelle | organe de règlement des litiges | dispute settlement body
    Streitbeilegung | règlement des litiges; règlement des différends | dispute settlement; dispute resolution
    künstliche Intelligenz | intelligence artificielle | artificial intelligence
    KI-System; KI | système d'ia; système d'intelligence artificielle | ai system; ai
    KI-Modell mit allgemeinem Verwendungszweck | modèle d'ia à usage général | general-purpose ai model
    Hochrisiko-KI-System; Hochrisiko | système d'ia à haut risque; haut risque | high-risk ai system; high-risk
    verbotene Praktiken | pratiques interdites | prohibited practices
    Anbieter | fournisseur; prestataire | provider
    Betreiber | déployeur; exploitant; opérateur | deployer; operator
    Einführer; Importeur; einführen; Einfuhr | importateur; importer; importation | importer; import
    Händler; Vertreiber | distributeur; commerçant; vendeur | distributor; trader; dealer
    Hersteller; herstellen; Herstellung | fabricant; fabriquer; fabrication | manufacturer; manufacture
    Bevollmächtigter; Vertreter | mandataire; représentant | authorised representative; representative
    Wirtschaftsakteur; Wirtschaftsteilnehmer | opérateur économique; acteur économique | economic operator
    Akteur | opérateur; acteur | operator; actor
    Inverkehrbringen; in Verkehr bringen | mise sur le marché; mettre sur le marché | placing on the market; place on the market
    Bereitstellung auf dem Markt | mise à disposition sur le marché | making available on the market
    Inbetriebnahme; in Betrieb nehmen | mise en service; mettre en service | putting into service; commissioning
    Zweckbestimmung | destination; utilisation prévue | intended purpose; intended use
    vernünftigerweise vorhersehbare Fehlanwendung | mauvaise utilisation raisonnablement prévisible | reasonably foreseeable misuse
    menschliche Aufsicht | contrôle humain | human oversight
    Risikomanagementsystem; Risikomanagement | système de gestion des risques; gestion des risques | risk management system; risk management
    Qualitätsmanagementsystem | système de gestion de la qualité | quality management system
    Daten-Governance | gouvernance des données | data governance
    Trainingsdaten | données d'entraînement | training data
    Validierung; validieren | validation; valider | validation; validate
    technische Dokumentation | documentation technique | technical documentation
    Aufzeichnung; Protokollierung; aufzeichnen | enregistrement; journalisation; consigner | record-keeping; logging; record
    Protokoll | journal; procès-verbal | log; minutes
    Gebrauchsanweisung; Betriebsanleitung | notice d'utilisation; mode d'emploi | instructions for use; user manual
    Genauigkeit; genau | exactitude; exact; précision | accuracy; accurate
    Robustheit; robust | robustesse; robuste | robustness; robust
    Verzerrung; Voreingenommenheit | biais | bias
    Grundrechte-Folgenabschätzung | analyse d'impact sur les droits fondamentaux | fundamental rights impact assessment
    biometrische Fernidentifizierung | identification biométrique à distance | remote biometric identification
    Emotionserkennung | reconnaissance des émotions | emotion recognition
    Bewertung des sozialen Verhaltens | notation sociale | social scoring
    Manipulation; manipulieren; manipulativ | manipulation; manipuler; manipulateur | manipulation; manipulate; manipulative
    Täuschung; täuschen; irreführend | tromperie; tromper; trompeur | deception; deceive; misleading; deceptive
    Deepfake | hypertrucage | deep fake; deepfake
    KI-Kompetenz | maîtrise de l'ia | ai literacy
    Reallabor | bac à sable réglementaire | regulatory sandbox
    Tests unter Realbedingungen | essais en conditions réelles | testing in real-world conditions
    systemisches Risiko | risque systémique | systemic risk
    schwerwiegender Vorfall | incident grave | serious incident
    nachgelagerter Anbieter | fournisseur en aval | downstream provider
    wesentliche Änderung | modification substantielle; modification essentielle | substantial modification; substantial change
    Strafverfolgung; Strafverfolgungsbehörde | répression; autorités répressives; poursuites pénales | law enforcement; law enforcement authority; prosecution
    kritische Infrastruktur | infrastructure critique; infrastructures critiques | critical infrastructure
    Kennzeichnung; kennzeichnen; Markierung | marquage; étiquetage; étiqueter | marking; labelling; label
    CE-Kennzeichnung | marquage ce | ce marking
    Algorithmus; algorithmisch | algorithme; algorithmique | algorithm; algorithmic
    autonom; Autonomie | autonome; autonomie | autonomous; autonomy
    Software | logiciel | software
    Quellcode | code source | source code
    digitale Dienste; digital | services numériques; numérique | digital services; digital
    Dienst der Informationsgesellschaft | service de la société de l'information | information society service
    Vermittlungsdienst | service intermédiaire | intermediary service
    Hostingdiensteanbieter; Hosting | fournisseur de services d'hébergement; hébergement; hébergeur | hosting service provider; hosting
    Online-Plattform; Plattform | plateforme en ligne; plateforme | online platform; platform
    sehr große Online-Plattform | très grande plateforme en ligne | very large online platform
    Online-Suchmaschine; Suchmaschine | moteur de recherche en ligne; moteur de recherche | online search engine; search engine
    Online-Marktplatz | place de marché en ligne | online marketplace
    soziales Netzwerk | réseau social | social network
    rechtswidrige Inhalte; illegale Inhalte | contenu illicite | illegal content
    Moderation von Inhalten | modération des contenus | content moderation
    Melde- und Abhilfeverfahren | mécanisme de notification et d'action | notice and action mechanism
    vertrauenswürdiger Hinweisgeber | signaleur de confiance | trusted flagger
    Empfehlungssystem | système de recommandation | recommender system
    Koordinator für digitale Dienste | coordinateur pour les services numériques | digital services coordinator
    allgemeine Geschäftsbedingungen; Nutzungsbedingungen | conditions générales; conditions d'utilisation | terms and conditions; terms of service
    elektronischer Geschäftsverkehr; Onlinehandel | commerce électronique | electronic commerce; e-commerce
    elektronische Kommunikation; Telekommunikation | communications électroniques; télécommunications | electronic communications; telecommunications
    Verkehrsdaten | données relatives au trafic; données de trafic | traffic data
    Standortdaten; Standort | données de localisation; localisation | location data; location
    Endgerät; Endeinrichtung | équipement terminal; terminal | terminal equipment; device
    Internetzugang; Internet | accès à l'internet; internet | internet access; internet
    Website; Webseite; Internetseite | site internet; site web | website; web page
    mobile Anwendung; App | application mobile; application | mobile application; app
    Minderjähriger; minderjährig | mineur; minorité | minor
    Urheberrecht; Urheber | droit d'auteur; auteur | copyright; author
    elektronische Identifizierung; Identifizierung; identifizieren | identification électronique; identification; identifier | electronic identification; identification; identify
    elektronisches Identifizierungsmittel | moyen d'identification électronique | electronic identification means
    elektronischer Identitätsnachweis; Online-Ausweis | preuve d'identité électronique; identité numérique | electronic proof of identity; digital identity
    Identität | identité | identity
    Personalausweis; Ausweis | carte d'identité; pièce d'identité | identity card; id card
    Reisepass; Pass | passeport | passport
    Ausweisdokument; Identitätsnachweis | document d'identité; justificatif d'identité | identity document; proof of identity
    elektronische Signatur; elektronische Unterschrift | signature électronique | electronic signature
    fortgeschrittene elektronische Signatur | signature électronique avancée | advanced electronic signature
    Siegel; Stempel | sceau; cachet; scellé | seal; stamp
    elektronischer Zeitstempel; Zeitstempel | horodatage électronique; horodatage | electronic time stamp; timestamp
    Vertrauensdienst | service de confiance | trust service
    Vertrauensdiensteanbieter | prestataire de services de confiance | trust service provider
    Vertrauensliste | liste de confiance | trusted list
    Zertifikat | certificat | certificate
    Zertifizierung; zertifizieren | certification; certifier | certification; certify
    Website-Authentifizierung | authentification de site internet | website authentication
    Authentifizierung; authentifizieren | authentification; authentifier | authentication; authenticate
    Authentizität; Echtheit; echt | authenticité; authentique | authenticity; authentic; genuine
    Zustellung elektronischer Einschreiben | service d'envoi recommandé électronique; envoi recommandé électronique | electronic registered delivery service
    Einschreiben; eingeschrieben | lettre recommandée; recommandé | registered letter; registered mail
    Brieftasche für die digitale Identität | portefeuille d'identité numérique | digital identity wallet
    Sicherheitsniveau; Vertrauensniveau | niveau de garantie | assurance level; level of assurance
    elektronische Verwaltung | administration électronique; administration numérique | e-government; electronic government
    Onlinezugang; Verwaltungsportal; Portal | portail; guichet en ligne; accès en ligne | online access; portal
    Nutzerkonto; Benutzerkonto | compte utilisateur; compte d'utilisateur | user account
    Verwaltungsleistung | service public; prestation administrative | administrative service; public service
    elektronische Akte | dossier électronique | electronic file
    elektronisches Dokument | document électronique | electronic document
    elektronische Form; elektronisch | forme électronique; voie électronique; électronique | electronic form; electronic means; electronic
    elektronisches Postfach; Postfach | boîte aux lettres électronique; messagerie sécurisée | electronic mailbox; mailbox
    E-Mail; elektronische Post | courrier électronique; courriel | e-mail; email; electronic mail
    Textform | texte sur support durable; support durable | text form; durable medium
    Schriftform; schriftlich | forme écrite; écrit; par écrit | written form; written; in writing
    mündlich | oral; verbal; oralement | oral; orally; verbal
    einheitliche Anlaufstelle; einheitlicher Ansprechpartner | guichet unique; point de contact unique | single point of contact; one-stop shop
    zentrales digitales Zugangstor | portail numérique unique | single digital gateway
    Register; Registrierung; registrieren | registre; enregistrement; enregistrer; immatriculation | register; registration; registry
    Melderegister | registre de la population; registre des habitants | population register; residents register
    Handelsregister | registre du commerce; registre du commerce et des sociétés | commercial register; trade register
    Unternehmensregister | registre des entreprises | business register; company register
    Identifikationsnummer; Kennnummer; Kennung | numéro d'identification; identifiant | identification number; identifier
    Cybersicherheit | cybersécurité | cybersecurity
    IT-Sicherheit; Informationssicherheit | sécurité informatique; sécurité de l'information; sécurité des systèmes d'information | it security; information security
    Netz- und Informationssysteme | réseaux et systèmes d'information | network and information systems
    Informationstechnik; Informationstechnologie | technologies de l'information; informatique | information technology
    wesentliche Einrichtung | entité essentielle | essential entity
    wichtige Einrichtung | entité importante | important entity
    kritische Einrichtung | entité critique | critical entity
    Einrichtung; Stelle | entité; organisme; établissement | entity; body; institution
    Sicherheitsvorfall; Vorfall | incident de sécurité; incident | security incident; incident
    erheblicher Sicherheitsvorfall | incident important | significant incident
    Frühwarnung; Warnung; warnen | alerte précoce; alerte; avertissement | early warning; warning; alert
    Schwachstelle; Sicherheitslücke | vulnérabilité; faille de sécurité | vulnerability; security flaw
    Offenlegung von Schwachstellen | divulgation des vulnérabilités | vulnerability disclosure
    Cyberangriff; Angriff | cyberattaque; attaque | cyberattack; attack
    Cyberbedrohung; Bedrohung; bedrohen | cybermenace; menace; menacer | cyber threat; threat; threaten
    Schadsoftware; Schadprogramm | logiciel malveillant | malware; malicious software
    Verschlüsselung; verschlüsseln | chiffrement; chiffrer; cryptage | encryption; encrypt
    Passwort; Kennwort | mot de passe | password
    Lieferkette | chaîne d'approvisionnement | supply chain
    Sicherungskopie; Datensicherung | copie de sauvegarde; sauvegarde | backup; back-up copy
    Wiederherstellung; wiederherstellen | rétablissement; rétablir; restauration | recovery; restore; restoration
    Resilienz; Widerstandsfähigkeit | résilience | resilience
    digitale operationale Resilienz | résilience opérationnelle numérique | digital operational resilience
    Verfügbarkeit; verfügbar | disponibilité; disponible | availability; available
    Sicherheitsaktualisierung; Aktualisierung; aktualisieren | mise à jour de sécurité; mise à jour; mettre à jour | security update; update; updating
    Produkt mit digitalen Elementen | produit comportant des éléments numériques | product with digital elements
    Krisenmanagement; Krise | gestion des crises; crise | crisis management; crisis
    Notfallplan; Notfall | plan d'urgence; urgence | emergency plan; contingency plan; emergency
    Eindringen; unbefugter Zugriff | intrusion; accès non autorisé | intrusion; unauthorised access
    unbefugt; unberechtigt | non autorisé; sans autorisation | unauthorised; without authorisation
    Barrierefreiheit; barrierefrei | accessibilité; accessible | accessibility; accessible; barrier-free
    Menschen mit Behinderungen; Behinderung; behindert | personnes handicapées; handicap; handicapé | persons with disabilities; disability; disabled
    Schwerbehinderter; schwerbehindert | travailleur handicapé; handicap grave | severely disabled person; severely disabled
    angemessene Vorkehrungen | aménagements raisonnables | reasonable accommodation
    unverhältnismäßige Belastung | charge disproportionnée | disproportionate burden
    Barrierefreiheitsanforderungen | exigences en matière d'accessibilité | accessibility requirements
    Erklärung zur Barrierefreiheit | déclaration sur l'accessibilité; déclaration d'accessibilité | accessibility statement
    assistive Technologien; Hilfsmittel | technologies d'assistance; aides techniques | assistive technologies; assistive devices
    leichte Sprache | langage facile à lire et à comprendre | easy-to-read language
    einfache Sprache; verständliche Sprache | langage clair; langage simple | plain language; clear language
    blind; sehbehindert; Sehbehinderung | aveugle; malvoyant; déficience visuelle | blind; visually impaired; visual impairment
    gehörlos; hörgeschädigt | sourd; malentendant | deaf; hard of hearing; hearing impairment
    Feedback-Mechanismus; Rückmeldung | mécanisme de retour d'information; retour d'information | feedback mechanism; feedback
    elektronische Rechnung; E-Rechnung | facture électronique | electronic invoice; e-invoice
    elektronische Rechnungsstellung | facturation électronique | electronic invoicing; e-invoicing
    Rechnung | facture | invoice; bill
    Rechnungsstellung; Rechnungen ausstellen | facturation; facturer; émission de factures | invoicing; issue of invoices
    Rechnungssteller; Rechnungsaussteller | émetteur de la facture | invoice issuer; sender of the invoice
    Rechnungsempfänger | destinataire de la facture | recipient of the invoice; invoice recipient
    Rechnungsbetrag | montant de la facture; montant facturé | invoice amount
    Rechnungsdatum | date de facturation; date d'émission de la facture | invoice date; date of issue
    Steuernummer | numéro fiscal; numéro d'identification fiscale | tax number; tax identification number
    Umsatzsteuer; Mehrwertsteuer | taxe sur la valeur ajoutée; tva | value added tax; vat
    Kerndatenmodell; Kernelement | éléments essentiels; modèle sémantique | core elements; semantic data model
    Bankverbindung; Bankkonto | coordonnées bancaires; compte bancaire | bank details; bank account
    Zahlungsbedingungen | conditions de paiement; modalités de paiement | payment terms; terms of payment
    Zahlungsverzug | retard de paiement | late payment; default of payment
    """
}
