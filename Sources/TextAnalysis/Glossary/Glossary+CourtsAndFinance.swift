extension Glossary {
  /// Courts, sanctions, budgets and taxes.
  static let courtsAndFinance = """
    Richter; richterlich; Richteramt | juge; magistrat; judiciaire | judge; magistrate; judicial
    Staatsanwalt; Staatsanwaltschaft | procureur; ministère public; parquet; procureur de la République | public prosecutor; prosecution; prosecutor's office
    Gericht; gerichtlich; Gerichtshof | tribunal; cour; juridiction; judiciaire | court; tribunal; judicial
    Verwaltungsgericht; Verwaltungsgerichtsbarkeit; Verwaltungsrechtsweg | tribunal administratif; juridiction administrative; juge administratif | administrative court; administrative jurisdiction
    Oberverwaltungsgericht; Verwaltungsgerichtshof | cour administrative d'appel | higher administrative court; administrative court of appeal
    Zivilgericht; ordentliches Gericht; Amtsgericht; Landgericht | tribunal judiciaire; juridiction civile; juridiction de droit commun | civil court; ordinary court; district court; regional court
    Strafgericht | tribunal correctionnel; juridiction pénale; cour d'assises | criminal court
    Arbeitsgericht | conseil de prud'hommes; juridiction du travail | labour court; employment tribunal
    Verfassungsgericht; Bundesverfassungsgericht | conseil constitutionnel; cour constitutionnelle; juridiction constitutionnelle | constitutional court; constitutional council
    Handelsgericht; Kammer für Handelssachen | tribunal de commerce | commercial court
    Finanzgericht | juridiction fiscale; tribunal fiscal | tax court; fiscal court
    Sozialgericht | juridiction sociale; pôle social; juridiction de sécurité sociale | social court; social security tribunal
    Berufungsgericht; Oberlandesgericht | cour d'appel; juridiction d'appel | court of appeal; appellate court; higher regional court
    Revisionsgericht; Bundesgerichtshof; oberstes Gericht | cour de cassation; cour suprême; Conseil d'État | supreme court; court of cassation; federal court of justice
    Gerichtshof der Europäischen Union | Cour de justice de l'Union européenne | Court of Justice of the European Union
    Gericht der Europäischen Union | Tribunal de l'Union européenne | General Court
    Vorabentscheidung; Vorabentscheidungsersuchen; vorlegen | renvoi préjudiciel; question préjudicielle; décision préjudicielle | preliminary ruling; reference for a preliminary ruling
    Vertragsverletzungsverfahren | recours en manquement; procédure d'infraction | infringement proceedings; infringement procedure
    Nichtigkeitsklage | recours en annulation | action for annulment
    Untätigkeitsklage | recours en carence | action for failure to act
    Anfechtungsklage | recours pour excès de pouvoir; recours en annulation | action for annulment; action to set aside
    Verpflichtungsklage | demande d'injonction; recours tendant à l'injonction | action for mandatory injunction; action for issuance of an administrative act
    Leistungsklage | action en exécution; action en condamnation | action for performance
    Feststellungsklage | action déclaratoire; action en constatation | declaratory action; action for a declaration
    Normenkontrolle | contrôle de constitutionnalité; contrôle des normes; question prioritaire de constitutionnalité | judicial review of legislation; constitutional review
    Verfassungsbeschwerde | recours constitutionnel | constitutional complaint
    Klage; klagen; Klageerhebung; verklagen | action en justice; recours; demande en justice; assigner; saisir le tribunal | action; lawsuit; sue; bring an action; claim
    Klageschrift; Antragsschrift | requête; assignation; mémoire introductif | application; statement of claim; pleading
    Kläger | demandeur; requérant | plaintiff; claimant; applicant
    Beklagter | défendeur; partie défenderesse | defendant; respondent
    Klagebefugnis; klagebefugt; Rechtsschutzbedürfnis | qualité pour agir; intérêt à agir; qualité à agir | standing; locus standi; legal interest in bringing proceedings
    Streithelfer; Streithilfe; Beiladung; Nebenintervention | intervention; intervenant; partie intervenante; mise en cause | intervention; intervener; third-party intervention
    Verbandsklage; Sammelklage; Musterfeststellungsklage | action de groupe; action collective; action représentative | class action; representative action; collective action
    Zulässigkeit; zulässig; unzulässig | recevabilité; recevable; irrecevable; irrecevabilité | admissibility; admissible; inadmissible
    Begründetheit; begründet; unbegründet | bien-fondé; fondé; non fondé; mal fondé | merits; well-founded; unfounded; substance
    Gerichtsstand; internationale Zuständigkeit | juridiction compétente; for; attribution de juridiction; compétence internationale | jurisdiction; place of jurisdiction; venue; forum
    Gerichtsstandsvereinbarung | clause attributive de juridiction; élection de for | jurisdiction clause; choice of court agreement
    anwendbares Recht; Rechtswahl; anzuwendendes Recht | loi applicable; droit applicable; choix de la loi; conflit de lois | applicable law; choice of law; governing law; conflict of laws
    Rechtsanwalt; Anwalt; Anwaltszwang | avocat; ministère d'avocat; représentation obligatoire | lawyer; attorney; solicitor; counsel
    Prozesskostenhilfe; Beratungshilfe; Verfahrenskostenhilfe | aide juridictionnelle; aide juridique; assistance judiciaire | legal aid
    Prozesskosten; Verfahrenskosten; Kosten des Verfahrens; Gerichtskosten | dépens; frais de justice; frais de procédure; frais irrépétibles | costs; legal costs; court costs; costs of the proceedings
    Kostenentscheidung; Kosten tragen; Kostentragung | charge des dépens; condamnation aux dépens; supporter les frais | order for costs; bear the costs; cost allocation
    Gerichtsgebühr | frais de greffe; droits de greffe | court fee
    Streitwert; Gegenstandswert | valeur du litige; montant du litige; intérêt du litige | value in dispute; amount in dispute; value of the claim
    Rechtsstreit; Streitigkeit; Streit; Streitfall | litige; différend; contentieux; contestation | dispute; litigation; legal dispute
    Prozess; gerichtliches Verfahren; Gerichtsverfahren | procès; procédure judiciaire; instance | trial; legal proceedings; court proceedings
    Prozessfähigkeit; Parteifähigkeit; prozessfähig | capacité d'ester en justice; capacité d'agir en justice; ester en justice | capacity to sue; capacity to be a party to legal proceedings
    Rechtshängigkeit; rechtshängig | litispendance; saisine; pendant | lis pendens; pendency; pending
    mündliche Verhandlung; Verhandlung; Hauptverhandlung | audience; débats; procédure orale; plaidoirie | hearing; oral hearing; trial; oral proceedings
    schriftliches Verfahren; Schriftsatz; Klageerwiderung | procédure écrite; mémoire; conclusions; mémoire en défense | written procedure; pleading; statement of defence; written submission
    Ladung; laden; Vorladung | citation; convocation; assignation; citer à comparaître | summons; summon; citation
    Erscheinen; erscheinen; Nichterscheinen | comparution; comparaître; défaut; non-comparution | appearance; appear; failure to appear
    Beweis; beweisen; Beweismittel | preuve; prouver; moyen de preuve; élément de preuve | evidence; proof; prove
    Beweislast; Beweislastumkehr | charge de la preuve; renversement de la charge de la preuve; fardeau de la preuve | burden of proof; reversal of the burden of proof; onus of proof
    Beweisaufnahme; Beweiserhebung | mesure d'instruction; administration de la preuve; obtention de preuves | taking of evidence; measure of inquiry
    Zeuge; Zeugenaussage; aussagen | témoin; témoignage; déposition; témoigner | witness; testimony; testify
    Zeugnisverweigerungsrecht; Aussageverweigerung | droit de ne pas témoigner; droit de garder le silence; refus de témoigner | right to refuse to testify; privilege; right to remain silent
    gerichtlicher Sachverständiger; Sachverständigengutachten | expert judiciaire; expertise judiciaire | court-appointed expert; expert evidence
    eidesstattliche Versicherung; an Eides statt versichern | déclaration sous serment; déclaration sur l'honneur; affirmation solennelle | affidavit; sworn statement; affirmation in lieu of oath
    Glaubhaftmachung; glaubhaft machen | rendre vraisemblable; vraisemblance; commencement de preuve | prima facie evidence; substantiate; show credibly
    Urteil; urteilen; Urteilsverkündung | jugement; arrêt; juger; prononcé | judgment; ruling; judge; delivery of judgment
    Gerichtsbeschluss; Beschluss | ordonnance; décision de justice | court order; order
    Tenor; Entscheidungsformel | dispositif | operative part
    Entscheidungsgründe; Urteilsgründe | motifs; considérants; motifs du jugement | grounds of judgment; reasoning
    Versäumnisurteil | jugement par défaut; jugement réputé contradictoire | default judgment; judgment in default
    Rechtskraft; rechtskräftig | autorité de la chose jugée; force de chose jugée; passé en force de chose jugée; chose jugée | res judicata; final and binding; legally binding; legal force
    Rechtsprechung; Judikatur | jurisprudence | case law; jurisprudence
    Berufung; Berufung einlegen | appel; interjeter appel; faire appel | appeal; lodge an appeal
    Revision; Revision einlegen | cassation; pourvoi en cassation; se pourvoir | appeal on points of law; cassation; further appeal
    Rechtsmittelführer; Berufungskläger | appelant; requérant au pourvoi | appellant
    Rechtsmittelgegner; Berufungsbeklagter | intimé; défendeur au pourvoi | respondent
    sofortige Beschwerde; Rechtsbeschwerde | pourvoi; recours immédiat; appel d'une ordonnance | immediate appeal; complaint on points of law; interlocutory appeal
    Wiederaufnahme des Verfahrens; Restitutionsklage | révision; recours en révision; réouverture de la procédure | retrial; reopening of proceedings; revision of judgment
    Zurückverweisung; zurückverweisen | renvoi; renvoyer; cassation avec renvoi | remittal; referral back; remit
    Verweisung; verweisen; Verweisung an ein anderes Gericht | renvoi; renvoi devant une autre juridiction; renvoyer | referral; transfer to another court; refer
    Aufhebung des Urteils; aufheben; kassieren | annulation; infirmation; casser; annuler; infirmer | setting aside; annulment; quash; annul
    einstweiliger Rechtsschutz; einstweilige Anordnung; vorläufiger Rechtsschutz; Eilverfahren | référé; référé suspension; mesures provisoires; procédure d'urgence | interim relief; interim measures; urgent proceedings; provisional protection
    einstweilige Verfügung; Unterlassungsverfügung | injonction; ordonnance de référé; injonction provisoire | injunction; preliminary injunction; restraining order
    Unterlassung; unterlassen; Unterlassungsklage | cessation; action en cessation; abstention; s'abstenir | cease and desist; injunction; refrain; omission
    Mahnverfahren; Mahnbescheid | injonction de payer; procédure d'injonction de payer | order for payment procedure; payment order
    geringfügige Forderung | petit litige; règlement des petits litiges | small claim; small claims procedure
    Vollstreckung; Zwangsvollstreckung; vollstrecken | exécution; exécution forcée; voies d'exécution; exécuter | enforcement; execution; enforce
    vollstreckbar; Vollstreckbarkeit; Vollstreckbarerklärung | exécutoire; force exécutoire; exequatur; déclaration constatant la force exécutoire | enforceable; enforceability; declaration of enforceability
    Vollstreckungstitel; vollstreckbarer Titel | titre exécutoire | enforceable title; writ of execution; enforcement order
    Pfändung; pfänden | saisie; saisir; saisie-attribution | seizure; attachment; garnishment
    Pfändungsfreigrenze; unpfändbar | insaisissable; quotité insaisissable; solde bancaire insaisissable | exempt from seizure; non-attachable; protected earnings
    Beschlagnahme; beschlagnahmen; Sicherstellung | saisie; saisir; mise sous séquestre | seizure; seize; confiscation
    Arrest; dinglicher Arrest; Kontopfändung | saisie conservatoire; saisie de compte; saisie conservatoire des comptes | attachment; freezing order; account preservation order
    Zwangsversteigerung; Versteigerung | vente forcée; vente aux enchères; adjudication; saisie immobilière | compulsory auction; forced sale; auction; foreclosure
    Zwangsgeld; Zwangsmittel | astreinte; mesure de contrainte | periodic penalty payment; coercive fine; coercive measure
    Verwaltungsvollstreckung; Verwaltungszwang; unmittelbarer Zwang | exécution d'office; exécution forcée administrative; contrainte administrative | administrative enforcement; administrative coercion; direct coercion
    Anerkennung ausländischer Entscheidungen; Anerkennung; anerkennen | reconnaissance des décisions étrangères; reconnaissance; reconnaître | recognition of foreign judgments; recognition; recognise
    Rechtshilfe; justizielle Zusammenarbeit | entraide judiciaire; coopération judiciaire; commission rogatoire | mutual legal assistance; judicial cooperation; letters rogatory
    Schiedsverfahren; Schiedsgericht; Schiedsrichter | arbitrage; tribunal arbitral; arbitre | arbitration; arbitral tribunal; arbitrator
    Schiedsspruch | sentence arbitrale; sentence | arbitral award; arbitration award
    Schiedsvereinbarung; Schiedsklausel | convention d'arbitrage; clause compromissoire; compromis | arbitration agreement; arbitration clause
    Mediation; Mediator; Vermittlung | médiation; médiateur | mediation; mediator
    Schlichtung; schlichten; Güteverfahren | conciliation; conciliateur; concilier | conciliation; conciliator; dispute settlement
    alternative Streitbeilegung; außergerichtliche Streitbeilegung | règlement extrajudiciaire des litiges; modes alternatifs de règlement des différends; mode amiable | alternative dispute resolution; out-of-court settlement
    Geschäftsstelle; Kanzlei; Kanzler; Urkundsbeamter | greffe; greffier | registry; court clerk; registrar
    Rechtsschutz; effektiver Rechtsschutz; wirksamer Rechtsbehelf | protection juridictionnelle; recours effectif; recours juridictionnel effectif | legal protection; effective remedy; judicial protection
    faires Verfahren; Waffengleichheit | procès équitable; égalité des armes | fair trial; equality of arms
    Öffentlichkeit der Verhandlung; nichtöffentlich; unter Ausschluss der Öffentlichkeit | publicité des débats; huis clos; non public | public hearing; in camera; closed to the public
    Aussetzung des Verfahrens; Ruhen des Verfahrens | sursis à statuer; suspension de l'instance; radiation du rôle | stay of proceedings; suspension of proceedings
    Klagerücknahme | désistement; se désister | discontinuance; withdrawal of action
    Einstellung des Verfahrens; Erledigung; erledigt | non-lieu à statuer; classement; extinction de l'instance; classement sans suite | discontinuance of proceedings; closing of the case; termination of proceedings
    überlange Verfahrensdauer; Verfahrensdauer | durée excessive de la procédure; délai raisonnable de jugement; durée de la procédure | excessive length of proceedings; duration of proceedings
    Strafverfahren; Strafprozess; Strafverfolgung | procédure pénale; procès pénal; poursuites pénales | criminal proceedings; criminal trial; prosecution
    Straftat; strafbar; Verbrechen; Vergehen | infraction; infraction pénale; crime; délit; punissable | criminal offence; crime; offence; punishable
    Anklage; anklagen; Angeklagter; Beschuldigter | accusation; prévenu; accusé; mise en examen; inculpé | charge; indictment; accused; defendant; suspect
    Strafanzeige; Strafantrag | plainte; plainte pénale; dénonciation; porter plainte | criminal complaint; report to the police; press charges
    Unschuldsvermutung | présomption d'innocence | presumption of innocence
    Verteidiger; Verteidigung; Pflichtverteidiger | défenseur; défense; avocat commis d'office; droits de la défense | defence counsel; defence; court-appointed lawyer; rights of the defence
    Verurteilung; verurteilen; vorbestraft | condamnation; condamner; condamné | conviction; convict; sentence
    Freispruch; freisprechen | acquittement; relaxe; acquitter; relaxer | acquittal; acquit
    Strafe; bestrafen; Bestrafung | peine; punir; sanction pénale; punition | punishment; penalty; punish; sentence
    Freiheitsstrafe; Gefängnis; Haft | emprisonnement; prison; peine privative de liberté; détention | imprisonment; prison sentence; custodial sentence; detention
    Bewährung; Strafaussetzung zur Bewährung | sursis; probation; sursis probatoire | probation; suspended sentence
    Versuch; versuchen; Anstiftung; Beihilfe zur Straftat | tentative; tenter; complicité; instigation | attempt; aiding and abetting; incitement; complicity
    Betrug; betrügen; betrügerisch | fraude; escroquerie; frauduleux; frauder | fraud; swindle; fraudulent; defraud
    Urkundenfälschung; Fälschung; fälschen | faux; faux en écriture; falsification; falsifier | forgery; falsification; forge; falsify
    Untreue; Veruntreuung; Unterschlagung | abus de confiance; détournement de fonds; détournement | breach of trust; embezzlement; misappropriation
    Diebstahl; stehlen; Dieb | vol; voler; voleur | theft; steal; thief
    Geldwäsche | blanchiment; blanchiment de capitaux; blanchiment d'argent | money laundering
    falsche Angabe; Falschangabe; unrichtige Angabe | fausse déclaration; déclaration inexacte; faux renseignement | false declaration; misrepresentation; false statement; incorrect information
    Einziehung; einziehen; Konfiskation | confiscation; confisquer | confiscation; forfeiture; confiscate
    Rückfall; Wiederholungstäter; wiederholter Verstoß | récidive; réitération; récidiviste | recidivism; repeat offence; repeated infringement
    Täter; Teilnehmer; Zuwiderhandelnder | auteur; contrevenant; complice | perpetrator; offender; infringer
    Ordnungswidrigkeit; ordnungswidrig | contravention; infraction administrative | administrative offence; regulatory offence; minor offence
    Geldbuße; Bußgeld; Bußgeldbescheid | amende administrative; amende; sanction pécuniaire | fine; administrative fine; monetary penalty
    Geldstrafe; Tagessatz | amende; amende pénale; jour-amende | fine; criminal fine; day-fine
    Verwarnungsgeld; Strafzettel; Knöllchen | amende forfaitaire; contravention; procès-verbal | fixed penalty; penalty notice; ticket
    Sanktion; sanktionieren; Ahndung; ahnden | sanction; sanctionner; pénalité; réprimer | sanction; penalty; penalise
    Verstoß; verstoßen; Zuwiderhandlung; Verletzung | violation; infraction; manquement; méconnaissance; enfreindre | infringement; breach; violation; infringe; violate
    Missbrauch; missbrauchen; Rechtsmissbrauch | abus; abus de droit; abuser; abusif | abuse; misuse; abuse of rights
    Bußgeldrahmen; Höchstbetrag der Geldbuße | montant maximal de l'amende; plafond de l'amende | maximum amount of fine; maximum fine
    verwaltungsrechtliche Sanktion | sanction administrative | administrative penalty; administrative sanction
    Abmahnung; abmahnen; Warnung; Verwarnung | avertissement; mise en demeure; avertir | warning; formal warning; warning letter
    Haushalt; Haushaltsplan; Budget | budget; budgétaire | budget; budgetary
    Haushaltsrecht; Haushaltsordnung; Finanzregelung | droit budgétaire; règlement financier; règles budgétaires | budget law; financial regulation; budgetary rules
    Haushaltsgesetz | loi de finances | budget act; finance act
    Haushaltsjahr; Rechnungsjahr | exercice; exercice budgétaire; année budgétaire | financial year; fiscal year; budget year
    Jährlichkeit; Jährlichkeitsgrundsatz | annualité; principe d'annualité | annuality; principle of annuality
    Haushaltsmittel; Mittel; Haushaltsansatz | crédits; crédits budgétaires; fonds | appropriations; funds; budget funds
    Mittelbindung; Verpflichtungsermächtigung; Verpflichtung | engagement; autorisation d'engagement; crédits d'engagement | commitment; commitment appropriation; commitment authorisation
    Zahlungsermächtigung; Zahlungsmittel | crédits de paiement | payment appropriations
    Ausgabe; ausgeben; Aufwand | dépense; dépenser; charge | expenditure; expense; spend
    Einnahme; Einkünfte; Erlös | recette; revenu; produit | revenue; income; receipt
    Ausgabenfeststellung; Feststellung der Ausgabe | liquidation de la dépense; liquidation | validation of expenditure
    Anweisung; Zahlungsanordnung; anweisen | ordonnancement; mandatement; ordre de paiement; mandat de paiement | authorisation of expenditure; payment order; payment instruction
    Anweisungsbefugter | ordonnateur | authorising officer
    Rechnungsführer; Kassenverwalter | comptable; comptable public | accounting officer; public accountant
    Einziehungsanordnung; Annahmeanordnung | ordre de recouvrement; titre de recettes; titre de perception | recovery order; collection order
    Beitreibung; beitreiben; Einziehung von Forderungen | recouvrement; recouvrer; perception | recovery; collection; recover; collect
    Mittelübertragung; Umschichtung | virement de crédits; virement; report de crédits | transfer of appropriations; carry-over
    Reserve; Rücklage; Rückstellung | réserve; provision | reserve; provision
    Haushaltsüberschuss; Überschuss | excédent budgétaire; excédent | budget surplus; surplus
    Haushaltsdefizit; Defizit; Fehlbetrag | déficit budgétaire; déficit | budget deficit; deficit; shortfall
    Staatsverschuldung; öffentliche Schulden; Schuldenbremse | dette publique; endettement public | public debt; government debt; debt brake
    Kreditaufnahme; Anleihe | emprunt; obligation; emprunter | borrowing; bond; loan
    Haushaltsvollzug; Ausführung des Haushaltsplans | exécution du budget; exécution budgétaire | budget implementation; budget execution
    vorläufige Haushaltsführung | douzièmes provisoires | provisional twelfths; provisional budget management
    Nachtragshaushalt; Berichtigungshaushaltsplan | budget rectificatif; loi de finances rectificative; décision modificative | amending budget; supplementary budget
    Entlastung; entlasten | décharge; quitus | discharge; grant discharge
    Rechnungshof; Rechnungsprüfung | Cour des comptes; chambre régionale des comptes; contrôle des comptes | Court of Auditors; audit office; audit
    interne Revision; Innenrevision; Prüfung; Prüfer | audit interne; audit; auditeur interne | internal audit; audit; internal auditor
    Wirtschaftlichkeit und Sparsamkeit; Wirtschaftlichkeit; Wirtschaftlichkeit der Haushaltsführung | bonne gestion financière; économie; efficience; bon usage des deniers publics | sound financial management; economy; efficiency
    öffentliche Mittel; Steuergelder | fonds publics; deniers publics; argent public | public funds; public money; taxpayers' money
    Zuwendung; Zuschuss; Finanzhilfe; Subvention | subvention; aide financière; subventionner | grant; subsidy; funding; financial assistance
    Zuwendungsempfänger; Finanzhilfeempfänger; Empfänger | bénéficiaire; bénéficiaire de la subvention | beneficiary; recipient; grantee
    Förderung; fördern; Fördermittel | soutien; aide; financement; soutenir | funding; support; promotion; aid
    förderfähig; Förderfähigkeit; förderfähige Kosten | éligible; éligibilité; coûts éligibles; dépenses éligibles | eligible; eligibility; eligible costs
    Kofinanzierung; Eigenanteil; Eigenmittel | cofinancement; autofinancement; participation propre | co-financing; own contribution
    Verwendungsnachweis | compte rendu financier; justification de l'emploi des fonds; justificatif d'utilisation | proof of use of funds; financial report; statement of expenditure
    staatliche Beihilfe; Beihilfe | aide d'État; aide | state aid; aid
    Finanzierung; finanzieren | financement; financer | financing; funding; finance; fund
    Aufforderung zur Einreichung von Vorschlägen | appel à propositions; appel à projets | call for proposals
    Finanzkorrektur; finanzielle Berichtigung | correction financière | financial correction
    Unregelmäßigkeit | irrégularité | irregularity
    Kosten; kosten; Unkosten | coût; frais; coûter | cost; costs; expense
    kostenlos; unentgeltlich; gebührenfrei | gratuit; gratuitement; à titre gratuit; gratuité | free of charge; free; gratuitous
    entgeltlich; kostenpflichtig; gebührenpflichtig | à titre onéreux; payant; onéreux | for consideration; for pecuniary interest; subject to a fee; against payment
    Gebühr; Verwaltungsgebühr; gebührenpflichtig | redevance; droit; frais; taxe | fee; charge
    Gebührenordnung; Gebührenverzeichnis; Gebührensatz | tarif; barème; barème des redevances | fee schedule; scale of fees; scale of charges
    Gebührenbefreiung; Gebührenermäßigung | exonération de frais; exonération de redevance; réduction de redevance | fee exemption; fee waiver; fee reduction
    Benutzungsgebühr; Nutzungsentgelt | redevance pour service rendu; redevance d'utilisation; redevance d'occupation | user fee; user charge
    Abgabe; öffentliche Abgabe | prélèvement; imposition; contribution; taxe | levy; charge; duty; public charge
    Beitrag; Sozialversicherungsbeitrag; Beiträge | cotisation; contribution; cotisation sociale | contribution; social security contribution
    Anliegerbeitrag; Erschließungsbeitrag | taxe d'aménagement; participation d'urbanisme; contribution des riverains | development charge; local infrastructure contribution
    Steuer; steuerlich; besteuern | impôt; taxe; fiscal; imposer | tax; fiscal; taxation
    Besteuerung; Steuerveranlagung; Veranlagung | imposition; établissement de l'impôt; taxation | taxation; assessment; tax assessment
    Steuerpflichtiger; Steuerzahler; steuerpflichtig | contribuable; assujetti; redevable; imposable | taxpayer; taxable person; taxable; liable to tax
    Steuerschuld; Steuerschuldner | dette fiscale; redevable de l'impôt; impôt dû | tax liability; tax debt; person liable for tax
    Steuererklärung | déclaration fiscale; déclaration de revenus; déclaration d'impôt | tax return; tax declaration
    Steuerbescheid | avis d'imposition; avis d'impôt | tax assessment notice; tax notice
    Finanzamt; Steuerbehörde; Finanzverwaltung | administration fiscale; service des impôts; fisc | tax office; tax authority; revenue authority
    Einkommensteuer; Einkommen | impôt sur le revenu; revenu | income tax; income
    Lohnsteuer; Steuerabzug | prélèvement à la source; retenue à la source | wage tax; withholding tax; tax deducted at source
    Körperschaftsteuer | impôt sur les sociétés | corporation tax; corporate income tax
    Gewerbesteuer | contribution économique territoriale; cotisation foncière des entreprises; taxe professionnelle | trade tax; local business tax
    Mehrwertsteuer; Umsatzsteuer | taxe sur la valeur ajoutée; taxe sur le chiffre d'affaires | value added tax; turnover tax; sales tax
    Vorsteuerabzug; Vorsteuer | déduction de la taxe; droit à déduction; taxe déductible | input tax deduction; right of deduction; input tax
    Grundsteuer | taxe foncière; impôt foncier | property tax; land tax
    Grunderwerbsteuer | droits de mutation; droits d'enregistrement; droits de mutation à titre onéreux | real estate transfer tax; land transfer tax; stamp duty
    Erbschaftsteuer; Schenkungsteuer | droits de succession; droits de donation; impôt sur les successions | inheritance tax; gift tax; estate tax
    Vermögensteuer | impôt sur la fortune; impôt sur la fortune immobilière | wealth tax
    Verbrauchsteuer | accise; droit d'accise | excise duty; excise
    Energiesteuer; Stromsteuer; Mineralölsteuer | taxe sur l'énergie; accise sur l'électricité; accise sur les énergies | energy tax; electricity tax; fuel duty
    Kraftfahrzeugsteuer | taxe sur les véhicules; taxe de circulation | motor vehicle tax; road tax
    Hundesteuer | taxe sur les chiens | dog tax
    Kurtaxe; Übernachtungsteuer | taxe de séjour | tourist tax; visitor tax
    Zweitwohnungsteuer | taxe d'habitation sur les résidences secondaires | second home tax
    Kapitalertragsteuer; Kapitalerträge | impôt sur les revenus du capital; revenus de capitaux mobiliers; prélèvement forfaitaire | tax on investment income; investment income; capital income
    Zoll; Zollabgabe; verzollen | droit de douane; douane; douanier | customs duty; customs; tariff
    Zollanmeldung | déclaration en douane | customs declaration
    Zollbehörde; Zollamt | administration des douanes; autorité douanière; bureau de douane | customs authority; customs office
    Einfuhrabgabe; Einfuhr; einführen | droits à l'importation; importation; importer | import duty; import; importation
    Ausfuhr; ausführen; Export | exportation; exporter | export; exportation
    Zollwert; Zolltarif | valeur en douane; tarif douanier | customs value; customs tariff
    Bemessungsgrundlage; Steuerbemessungsgrundlage | assiette; base d'imposition; base imposable | tax base; taxable amount; basis of assessment
    Steuersatz; Satz | taux d'imposition; taux; taux de la taxe | tax rate; rate
    Steuerbefreiung; steuerfrei; befreit; Befreiung | exonération; exonération fiscale; exonérer; exempter; exemption | tax exemption; tax-free; exempt; exemption
    Steuerermäßigung; Steuervergünstigung; Steuernachlass | réduction d'impôt; avantage fiscal; dépense fiscale; abattement | tax reduction; tax relief; tax concession
    Steuergutschrift | crédit d'impôt; avoir fiscal | tax credit
    Freibetrag; Grundfreibetrag | abattement; franchise; seuil d'imposition | tax allowance; tax-free allowance; exempt amount
    abzugsfähig; Abzug; absetzen; Werbungskosten | déductible; déduction; déduire; frais professionnels | deductible; deduction; deduct; income-related expenses
    Abschreibung; abschreiben | amortissement; amortir; dépréciation | depreciation; amortisation; write-off
    Doppelbesteuerung; Doppelbesteuerungsabkommen | double imposition; convention fiscale; convention préventive de double imposition | double taxation; double taxation agreement; tax treaty
    steuerlicher Wohnsitz; Steuerinländer; steuerlich ansässig | domicile fiscal; résidence fiscale; résident fiscal | tax residence; tax resident
    Steuerhinterziehung; Steuerbetrug; hinterziehen | fraude fiscale; évasion fiscale; frauder le fisc | tax evasion; tax fraud
    Steuervermeidung; Steuerumgehung | évasion fiscale; optimisation fiscale; évitement fiscal | tax avoidance
    Steuerprüfung; Außenprüfung; Betriebsprüfung | contrôle fiscal; vérification de comptabilité; examen de comptabilité | tax audit; tax inspection
    Steuernachzahlung; Nachforderung; Nacherhebung | rappel d'impôt; redressement; rectification; rappel de droits | back taxes; additional tax; tax adjustment; post-clearance recovery
    Steuererstattung; Erstattung; erstatten; Rückzahlung | remboursement; restitution; rembourser; dégrèvement | refund; reimbursement; repayment; refund of tax
    Säumniszuschlag; Verspätungszuschlag; Mahngebühr | majoration; majoration de retard; intérêts de retard; frais de rappel | late payment surcharge; late filing penalty; dunning charge
    Steuererlass; Billigkeitserlass; Billigkeit | remise gracieuse; remise d'impôt; équité | tax remission; remission on grounds of equity; equity
    Steuernummer; Steueridentifikationsnummer | numéro fiscal; numéro d'identification fiscale | tax number; tax identification number
    Umsatzsteuer-Identifikationsnummer | numéro d'identification à la taxe sur la valeur ajoutée; numéro de TVA | VAT identification number; VAT number
    Steuergeheimnis | secret fiscal | tax secrecy; confidentiality of tax information
    Steuerberater | conseiller fiscal; conseil fiscal; expert-comptable | tax adviser; tax consultant
    Veräußerungsgewinn; Wertzuwachs | plus-value; gain en capital | capital gain
    gemeinnützig; Gemeinnützigkeit; Spende | d'intérêt général; sans but lucratif; don; mécénat | charitable; non-profit; donation; public benefit
    Betrag; Summe; Höhe | montant; somme | amount; sum
    Höchstbetrag; Obergrenze | montant maximal; plafond; plafonnement | maximum amount; ceiling; cap
    Mindestbetrag; Untergrenze | montant minimal; plancher; minimum | minimum amount; floor
    Berechnung; berechnen | calcul; calculer | calculation; calculate; computation
    Prozentsatz; Prozent; Anteil | pourcentage; pour cent; proportion; part | percentage; per cent; proportion; share
    Zahlungsbeleg; Quittung | quittance; reçu; récépissé | receipt; proof of payment
    Überweisung; überweisen | virement; virer; transfert | bank transfer; credit transfer; transfer
    Bankkonto; Konto | compte bancaire; compte; compte de dépôt | bank account; account
    Lastschrift; Lastschriftmandat | prélèvement; prélèvement automatique; mandat de prélèvement | direct debit; direct debit mandate
    Bargeld; Barzahlung | espèces; argent liquide; paiement en espèces | cash; cash payment
    Währung; Euro; Umrechnungskurs | monnaie; devise; euro; taux de change | currency; euro; exchange rate
    Indexierung; Anpassung; anpassen | indexation; revalorisation; adaptation; ajustement | indexation; adjustment; adjust; updating
    Sonderurlaub; Dienstbefreiung | congé spécial; autorisation spéciale d'absence | special leave; time off
    Bewerbung; sich bewerben; Bewerber | candidature; postuler; candidat | job application; apply; applicant; candidate
    """
}
