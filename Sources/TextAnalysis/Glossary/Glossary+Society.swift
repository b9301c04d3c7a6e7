extension Glossary {
  /// Social security, work, consumers, environment, banks.
  static let society = """
    soziale Sicherheit; Sozialversicherung | sécurité sociale; assurance sociale | social security; social insurance
    Sozialleistung; Leistung | prestation sociale; prestation | social benefit; benefit
    Sozialhilfe; Grundsicherung | aide sociale; minima sociaux | social assistance; basic income support
    Bürgergeld; Mindesteinkommen | revenu de solidarité active; revenu minimum | citizen's benefit; minimum income
    Krankenversicherung; Krankenkasse | assurance maladie; caisse d'assurance maladie | health insurance; sickness insurance; health insurance fund
    Rentenversicherung | assurance vieillesse; assurance retraite | pension insurance
    Rente; Altersrente; Pension | pension; retraite; pension de vieillesse | pension; old-age pension; retirement pension
    Ruhestand; Rentenalter | départ à la retraite; âge de la retraite | retirement; retirement age; pensionable age
    Hinterbliebenenrente; Hinterbliebene; Witwenrente | pension de survivant; pension de réversion; survivant | survivor's pension; survivor; widow's pension
    Unfallversicherung | assurance accidents du travail; assurance accident | accident insurance
    Arbeitsunfall; Unfall | accident du travail; accident | accident at work; occupational accident; accident
    Pflegeversicherung; Pflegebedürftigkeit; Pflege | assurance dépendance; dépendance; soins | long-term care insurance; need for care; care
    Arbeitslosenversicherung | assurance chômage | unemployment insurance
    Arbeitslosigkeit; arbeitslos; Arbeitsloser | chômage; chômeur; demandeur d'emploi | unemployment; unemployed; jobseeker
    Arbeitslosengeld | allocation de chômage; allocation d'aide au retour à l'emploi | unemployment benefit
    Kindergeld; Familienleistung | allocations familiales; prestation familiale | child benefit; family benefit; family allowance
    Mutterschutz; Mutterschaft; Mutterschaftsurlaub | congé de maternité; maternité | maternity leave; maternity; maternity protection
    Schwangerschaft; schwanger | grossesse; enceinte | pregnancy; pregnant
    Krankheit; krank; erkranken | maladie; malade | sickness; illness; disease; ill; sick
    Krankengeld | indemnités journalières; indemnité de maladie | sickness benefit; sick pay
    Arbeitsunfähigkeit; arbeitsunfähig; Krankschreibung | incapacité de travail; arrêt de travail; arrêt maladie | incapacity for work; unfit for work; sick leave
    Beitrag; beitragspflichtig | cotisation; cotiser; contribution | contribution; contributory
    Versicherter; versichert | assuré | insured person; insured
    Versicherungspflicht | obligation d'assurance; assujettissement | compulsory insurance; obligation to insure
    Sozialversicherungsträger; Leistungsträger | organisme de sécurité sociale; caisse | social security institution; social insurance institution
    Arbeitsrecht | droit du travail | labour law; employment law
    Arbeitsvertrag | contrat de travail | employment contract; contract of employment
    Arbeitgeber | employeur | employer
    Arbeitnehmer; Beschäftigter | salarié; travailleur; employé | employee; worker
    Beschäftigung; beschäftigen; Arbeitsverhältnis | emploi; employer; relation de travail | employment; employ; employment relationship
    Arbeitsplatz; Arbeitsstätte | lieu de travail; poste de travail; emploi | workplace; job; place of work
    Arbeitszeit | temps de travail; durée du travail | working time; working hours
    Überstunden; Mehrarbeit | heures supplémentaires | overtime
    Ruhezeit; Ruhepause; Pause | temps de repos; période de repos; pause | rest period; break
    Nachtarbeit | travail de nuit | night work
    Urlaub; Jahresurlaub; Erholungsurlaub | congés payés; congé annuel; congé | annual leave; paid leave; holiday; leave
    Lohn; Gehalt; Arbeitsentgelt | salaire; rémunération; traitement | wage; salary; pay; remuneration
    Mindestlohn | salaire minimum; smic | minimum wage
    Entgeltgleichheit; gleiches Entgelt | égalité de rémunération; égalité salariale | equal pay
    Tarifvertrag | convention collective; accord collectif | collective agreement
    Tarifverhandlung | négociation collective | collective bargaining
    Gewerkschaft | syndicat | trade union; labour union
    Betriebsrat; Personalrat; Arbeitnehmervertretung | comité social et économique; comité d'entreprise; représentants du personnel | works council; employee representatives; staff council
    Mitbestimmung; Mitwirkung | cogestion; participation | co-determination; participation
    Kündigung; kündigen | résiliation; résilier; licenciement; licencier | termination; terminate; dismissal; dismiss; notice
    Kündigungsschutz | protection contre le licenciement | protection against dismissal
    fristlose Kündigung; außerordentliche Kündigung | licenciement pour faute grave; résiliation sans préavis | dismissal without notice; summary dismissal; extraordinary termination
    Massenentlassung; Entlassung; entlassen | licenciement collectif; licenciement économique; révocation | collective redundancy; redundancy; dismissal; lay off
    Abfindung | indemnité de licenciement; indemnité de départ | severance pay; compensation
    Probezeit | période d'essai; période probatoire | probationary period; trial period
    befristet; Befristung; befristeter Arbeitsvertrag | à durée déterminée; contrat à durée déterminée | fixed-term; fixed-term contract; temporary
    unbefristet | à durée indéterminée; durée indéterminée | permanent; indefinite; unlimited in time
    Teilzeit; Teilzeitarbeit | temps partiel; travail à temps partiel | part-time; part-time work
    Leiharbeit; Zeitarbeit; Arbeitnehmerüberlassung | travail temporaire; travail intérimaire; intérim | temporary agency work; agency work
    Entsendung; entsenden | détachement; détacher | posting; post; secondment
    Telearbeit; Homeoffice | télétravail | telework; teleworking; home office
    Ausbildung; Berufsausbildung; Auszubildender | formation professionnelle; formation; apprentissage; apprenti | vocational training; training; apprenticeship; apprentice
    Weiterbildung; Fortbildung | formation continue; perfectionnement | continuing education; further training
    Arbeitsschutz; Gesundheitsschutz | santé et sécurité au travail; sécurité au travail | occupational safety and health; health and safety at work
    Belästigung; belästigen; Mobbing | harcèlement; harceler | harassment; harass; bullying
    Hinweisgeber; Hinweisgeberschutz | lanceur d'alerte; protection des lanceurs d'alerte | whistleblower; whistleblower protection
    Repressalien; Vergeltung | représailles | retaliation; reprisals
    Schwarzarbeit | travail dissimulé; travail illégal; travail non déclaré | undeclared work; illegal employment
    Selbständiger; selbständig; Freiberufler | travailleur indépendant; indépendant; profession libérale | self-employed; self-employed person; freelancer
    Beruf; beruflich | profession; professionnel; métier | profession; occupation; professional
    Berufserfahrung; Erfahrung | expérience professionnelle; expérience | professional experience; experience
    Arbeitszeugnis; Zeugnis | certificat de travail; diplôme; certificat | employment reference; certificate; testimonial
    Bewerbung; Bewerber; sich bewerben | candidature; candidat; postuler | application; candidate; applicant; apply
    Einstellung; einstellen | recrutement; recruter; embauche; embaucher | recruitment; recruit; hiring; hire
    Verbraucherschutz | protection des consommateurs | consumer protection
    Verbrauchervertrag | contrat de consommation | consumer contract
    Unternehmer; Gewerbetreibender | professionnel; entrepreneur; commerçant | trader; entrepreneur; business
    Verbraucherverband | association de consommateurs | consumer organisation; consumer association
    Widerrufsrecht; Widerruf; widerrufen | droit de rétractation; rétractation; se rétracter; révocation | right of withdrawal; withdrawal; withdraw; revocation; cancel
    außerhalb von Geschäftsräumen geschlossener Vertrag; Haustürgeschäft | contrat hors établissement; démarchage à domicile | off-premises contract; doorstep selling
    Gewährleistung; Mängelhaftung | garantie légale; garantie de conformité | legal guarantee; warranty; liability for defects
    Garantie; garantieren | garantie commerciale; garantie; garantir | commercial guarantee; guarantee; warranty
    Mangel; mangelhaft | défaut; vice; défectueux; défaut de conformité | defect; lack of conformity; defective
    Nacherfüllung; Nachbesserung; Reparatur; reparieren | réparation; réparer; mise en conformité | repair; remedy of defects; cure
    Erstattung; erstatten; Rückerstattung | remboursement; rembourser | reimbursement; reimburse; refund
    Kauf; kaufen; Käufer; Kaufvertrag | achat; acheter; acheteur; contrat de vente | purchase; buy; buyer; sales contract
    Verkauf; verkaufen; Verkäufer | vente; vendre; vendeur | sale; sell; seller
    Ware; Waren | bien; marchandise | goods; merchandise
    digitale Inhalte | contenu numérique | digital content
    Lieferung; liefern | livraison; livrer; fourniture; fournir | delivery; deliver; supply
    Rückgabe; zurückgeben; Rücksendung | retour; restitution; restituer; renvoyer | return; restitution; give back
    Preisangabe; Gesamtpreis | indication des prix; prix total | price indication; total price
    unlautere Geschäftspraktiken; unlauter | pratiques commerciales déloyales; déloyal | unfair commercial practices; unfair
    irreführende Werbung | publicité trompeuse; publicité mensongère | misleading advertising
    Abonnement; Vertragsverlängerung | abonnement; reconduction du contrat; reconduction tacite | subscription; contract renewal; automatic renewal
    Verbraucherkredit; Kreditvertrag | crédit à la consommation; contrat de crédit | consumer credit; credit agreement
    alternative Streitbeilegung; Schlichtung; Schlichtungsstelle | règlement extrajudiciaire des litiges; médiation; conciliation | alternative dispute resolution; conciliation; out-of-court settlement
    Umwelt; umweltrechtlich | environnement; environnemental | environment; environmental
    Umweltschutz | protection de l'environnement | environmental protection
    Umweltverträglichkeitsprüfung | évaluation environnementale; étude d'impact; évaluation des incidences sur l'environnement | environmental impact assessment
    Umweltinformation | information environnementale; information en matière d'environnement | environmental information
    Naturschutz; Natur | protection de la nature; nature | nature conservation; nature
    Naturschutzgebiet; Schutzgebiet | réserve naturelle; zone protégée; aire protégée | nature reserve; protected area
    Artenschutz; geschützte Art | protection des espèces; espèce protégée | species protection; protected species
    biologische Vielfalt | biodiversité; diversité biologique | biodiversity; biological diversity
    Klimaschutz; Klimawandel; Klima | protection du climat; changement climatique; climat | climate protection; climate change; climate
    Treibhausgas; Treibhausgasemission | gaz à effet de serre; émissions de gaz à effet de serre | greenhouse gas; greenhouse gas emissions
    Emission; Immission; Immissionsschutz | émission; pollution; lutte contre la pollution | emission; immission control; pollution control
    Grenzwert | valeur limite; valeur limite d'émission | limit value; emission limit value
    Verschmutzung; Verunreinigung; verschmutzen | pollution; polluer; contamination | pollution; pollute; contamination
    Verursacherprinzip; Verursacher | principe du pollueur-payeur; pollueur | polluter pays principle; polluter
    Vorsorgeprinzip; Vorsorge | principe de précaution; précaution | precautionary principle; precaution
    Luft; Luftqualität | air; qualité de l'air | air; air quality
    Lärm; Lärmschutz | bruit; lutte contre le bruit | noise; noise protection
    Gewässer; Wasser; Grundwasser | eaux; eau; eaux souterraines; cours d'eau | water; waters; groundwater; watercourse
    Abfall; Abfälle | déchet; déchets | waste
    Abfallbewirtschaftung; Abfallentsorgung; Entsorgung | gestion des déchets; élimination des déchets; élimination | waste management; waste disposal; disposal
    Verpackung; Verpackungsabfall | emballage; déchets d'emballages | packaging; packaging waste
    gefährliche Stoffe; Gefahrstoff; gefährlich | substances dangereuses; dangereux | hazardous substances; dangerous substances; dangerous; hazardous
    Chemikalie; Stoff | produit chimique; substance | chemical; substance
    genehmigungsbedürftige Anlage | installation classée; installation soumise à autorisation | installation subject to a permit; installation requiring approval
    erneuerbare Energie; erneuerbar | énergie renouvelable; renouvelable | renewable energy; renewable
    Energieeffizienz; Energieverbrauch | efficacité énergétique; consommation d'énergie | energy efficiency; energy consumption
    Energie; Strom; Elektrizität | énergie; électricité | energy; electricity; power
    Nachhaltigkeit; nachhaltig | durabilité; durable; développement durable | sustainability; sustainable
    Landwirtschaft; landwirtschaftlich | agriculture; agricole | agriculture; agricultural; farming
    Tierschutz; Tier | protection des animaux; bien-être animal; animal | animal welfare; animal protection; animal
    Finanzaufsicht; Bankenaufsicht | surveillance financière; surveillance bancaire; contrôle prudentiel | financial supervision; banking supervision; prudential supervision
    Finanzmarkt; Kapitalmarkt | marché financier; marché des capitaux | financial market; capital market
    Finanzinstitut; Finanzunternehmen | institution financière; établissement financier; entité financière | financial institution; financial entity
    Kreditinstitut; Bank | établissement de crédit; banque | credit institution; bank
    Versicherungsunternehmen; Versicherer | entreprise d'assurance; assureur | insurance undertaking; insurer; insurance company
    Wertpapierfirma | entreprise d'investissement | investment firm
    Wertpapier; Finanzinstrument; Aktie | valeur mobilière; titre; instrument financier; action | security; financial instrument; share; stock
    Anleger; Investor; Anlage | investisseur; investissement; placement | investor; investment
    Zahlungsdienst; Zahlungsdienstleister | service de paiement; prestataire de services de paiement | payment service; payment service provider
    Zahlungskonto; Konto | compte de paiement; compte | payment account; account
    Überweisung; überweisen | virement; virer | credit transfer; bank transfer
    Eigenkapital; Eigenmittel; Eigenmittelanforderungen | fonds propres; exigences de fonds propres; capitaux propres | own funds; own funds requirements; equity; capital requirements
    Liquidität; liquide | liquidité; liquide | liquidity; liquid
    Einlage; Einlagensicherung | dépôt; garantie des dépôts | deposit; deposit guarantee
    Geldwäsche; Geldwäschebekämpfung | blanchiment de capitaux; blanchiment d'argent; lutte contre le blanchiment | money laundering; anti-money laundering
    Terrorismusfinanzierung; Terrorismus | financement du terrorisme; terrorisme | terrorist financing; terrorism
    wirtschaftlich Berechtigter; wirtschaftlicher Eigentümer | bénéficiaire effectif | beneficial owner
    Sorgfaltspflicht; Sorgfaltspflichten gegenüber Kunden; Sorgfalt | devoir de vigilance; vigilance à l'égard de la clientèle; diligence | due diligence; customer due diligence; duty of care
    Verdachtsmeldung; Verdacht | déclaration de soupçon; soupçon | suspicious transaction report; suspicion
    Abschlussprüfer; Wirtschaftsprüfer; Abschlussprüfung | commissaire aux comptes; contrôle légal des comptes; auditeur | statutory auditor; auditor; statutory audit
    Buchführung; Buchhaltung | comptabilité; tenue des comptes; comptable | accounting; bookkeeping
    Europäische Zentralbank; Zentralbank | banque centrale européenne; banque centrale | european central bank; central bank
    Zins; Zinsen; Zinssatz | intérêt; intérêts; taux d'intérêt | interest; interest rate
    Verzugszinsen; Verzug | intérêts moratoires; intérêts de retard; retard | default interest; interest for late payment; default
    Kredit; Darlehen; Darlehensnehmer | crédit; prêt; emprunteur | credit; loan; borrower
    """
}
