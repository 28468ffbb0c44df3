import type { HeaderNames } from "./headerNames";

/** English names of columns in ledgers, ERP and CRM exports. `none` are columns that look like another field and are not. */
export const englishHeaders: HeaderNames = {
  person: [
    "sales rep|sales reps|salesrep|salesperson|sales person|salesman|saleswoman|sales agent|sales representative|support rep|sales associate|sales executive|sales consultant|seller|sold by|opportunity owner|deal owner|account executive|field rep|inside sales rep|sales owner|sales employee|sales staff|rep name|sales rep name|salesperson name|sales team member|sales advisor|sales specialist|closed by|sales support agent|sales engineer|sales officer|sales lead|sales exec|sales consultant name|representative|business developer|business development manager|bd manager|bdm|closer|credited to|booked by|person in charge|pic|account exec|sales advisor name",
    "consultant|advisor|adviser|associate|rep|owner|account manager|account owner|agent|agent name|account rep|contact owner|owner name|record owner|assigned to|assignee|responsible|responsible person|ae|key account manager|kam|customer manager|relationship manager|support agent|handled by|contract owner|lead owner|company owner",
    "employee|employee name|staff|staff name|full name|visited by|visitor|trainee|participant|attendee|team member|member|person|colleague|who|user",
    "name|sales manager|regional manager|area manager|territory manager|district manager|display name|salesmen|worker|resource",
    "created by|entered by|user name|username|processed by",
    ...[""],
    "sales",
  ],
  personId: [
    "rep employee no|salesperson id|salesrep id|sales rep id|sales rep no|salesperson code|salesperson no|rep id|rep no|rep number|rep code|sales rep number|sales rep employee number|sales rep employee no|support rep id|agent id|owner id|account owner id|sales employee id|sales rep code|seller id|salesman id|salesman code|slspersonid|emp no|account manager id",
    "employee no|employee id|employee number|employee code|emp id|staff id|staff no|staff number|personnel no|personnel number|person id|badge|badge no|worker id|payroll no|user id|emp number",
  ],
  customer: [
    "customer|customer name|client|client name|account name|buyer|buyer name|sold to|bill to|bill to customer|sold to party|customer company|company name|partner|customer full name|sold to name|bill to name|purchaser|invoice partner display name|patient|dealer|dealer name|distributor|retailer|reseller|end customer|customer account|end user|debtor|payer|payor|customer description|sold to customer|name 1|customer name 1",
    "account|company|organisation|organization|partner name|business name|customer organisation|customer organization|customers|clients|prospect|prospect name|organization name|organisation name|associated company|ship to|ship to name|ship to party|hospital|clinic|pharmacy|school|restaurant|hotel|member|merchant|store|store name|outlet|shop",
    "name|title|contact|contact name|primary contact|party|party name",
  ],
  customerId: [
    "customer no|customer id|customer number|customer code|client id|client no|client code|client number|cust no|cust id|cust code|company id|buyer id|sold to no|partner id|customer|cust number|dealer code|party id|bill to code",
    "account id|account no|account number|account code",
  ],
  order: [
    "order no|order number|order id|order|order ref|order reference|sales order|sales order no|sales order number|so no|so number|invoice|invoice no|invoice number|invoice id|inv no|inv number|opportunity id|deal id|orderid|order code|order key|ord no|bill no|sales order id|invoice ref|invoice reference|transaction id|opportunity no|opportunity number|sale id|order num|sales doc|sales document|sales document no|billing document|contract no|contract number|contract id|sales id|so|so id|salesorderid|voucher no|purchase order no",
    "transaction no|transaction number|document no|document number|doc no|doc number|receipt no|reference|ref|ref no|po number|po no|record id|quote id|quote no|num|deal name|deal title|opportunity title|opportunity name|number|case no|ticket no|opportunity|deal|number no|journal entry|source document|document|voucher|ticket|sale no|sale number|job no|job number|booking no|origin|against invoice|applied to invoice|invoice applied|for invoice|for order|transaction|quote|quotation no",
    ...[""],
    "name",
  ],
  orderDate: [
    "order date|date ordered|ordered on|ordered|sales date|sale date|date of sale|date sold|sold on|sold date|orderdate|booking date|booked date|booked on|contract date|contract signed|signed date|signing date|date of order|purchase date|so date|sales order date|date placed|order placed|placed on|ordered at|order created|order day|order time|booking day|booked|date booked|placed|sales day|fulfilled date",
    "invoice date|inv date|bill date|billing date|date invoiced|invoiced on|posting date|transaction date|txn date|doc date|document date|invoice bill date|tax date|trans date|voucher date|accounting date|order confirmation date|confirmation date|date of invoice|date of transaction|confirmed on",
    "close date|closed date|date closed|closed on|closing date|deal date|won date|activity date",
    "created date|create date|creation date|created on|created at|date created|created|entry date|date entered|entered on",
    "shipped date|ship date|shipping date|date shipped|delivery date|delivered on|dispatch date|shipped on",
  ],
  payDate: [
    "payment date|pay date|paid date|date paid|paid on|payment received date|received date|receipt date|date received|received on|collection date|collected on|remittance date|cash date|deposit date|bank date|cleared date|payment received on|value date|settlement date|settled on|payment day|date of payment|date of receipt|clearing date|remitted on|remit date|posted to bank",
  ],
  dueDate: [
    "due date|payment due|payment due date|due|due on|date due|invoice due date|due by|maturity date|net due date",
  ],
  date: [
    "date|day|visit date|survey date|response date|complaint date|training date|call date|meeting date|date of visit|visited on|completed on|completion date|completed date|exam date|course date|reported on|report date|check in date|check in time|checkin|responded at|responded on|feedback date|opened on|case opened|opened|opened date|event date|record date|start time|started on|date of training|date time opened|logged on|date opened|interaction date|submitted on|submit date|received complaint on",
    "datetime|timestamp|date time|time|when|month end|on",
    "start date|end date|last modified|modified on|updated at",
  ],
  openDate: [
    "engage date|engaged on|started|started on|deal created|opportunity created date|open date|opened date|opening date|created date|create date|creation date|created on|created at|date created|opportunity created|start date|lead date|first contact|first contact date|date opened|qualified date|discovery date|engaged|engagement date|created|enquiry date|inquiry date|begin date|date identified|opened|entered|entered on|qualified on|inception date|opportunity open date|opp open date",
  ],
  closeDate: [
    "close date|closed date|date closed|closed on|closing date|closed|won on|won at|lost date|lost on|lost time|won lost on|won or lost on|decided on|decision date|won date|expected close|expected close date|expected closing|deal date|actual close date|close|closed at|won time|deal closed|date won|expected closing date|estimated close date|forecast close date|signed date|won lost date|closure date|outcome date|actual close|contract date|win date|close on|closing|completed date|completion date|resolved on|signed on|deal close date|end date",
  ],
  amount: [
    "line total|extended price|extended amount|net sales|sales amount|amount sold|sales value|sales revenue|net revenue|revenue|sales|close value|deal value|deal amount|deal size|net line amount|line amount|net amount|order amount|order value|order total|invoice total|invoice amount|contract value|contract amount|opportunity amount|opportunity value|turnover|total sales|total amount|total revenue|grand total|total price|sale amount|total net|closed value|won amount|sale value|amount closed|total order value|total incl tax|amount incl tax|total including tax|net sales amount|total signed|sales total|total value|ext price|extended|acv|contract total|billed amount|amount billed|invoiced amount|amount invoiced|net invoice|gross total|invoice value|booked amount|bookings|order net value|net value|invoiced|billed|billing|billings|order net|gmv|income|proceeds|total incl vat|total including vat|arr|mrr|sum of sales|line value|linetotal|row total|total sale|totaldue|total line amount|amount in company currency|totals|deal|tcv|total contract value|deal worth|salesamt|line net|price total|sales price total",
    "total|amount|amt|value|net total|net|sum|total due|amount due|net price|balance amount|debit|credit amount|charge|total cost to customer|gross amount|gross sales|gross|gross revenue",
    "subtotal|sub total|untaxed amount|amount excl tax|total excl tax|amount excluding tax|amount untaxed|base amount|taxable amount|tax excluded|untaxed total|expected revenue|weighted revenue|weighted amount|estimated revenue|estimated value|est revenue|est value|net amount excl tax",
  ],
  received: [
    "payment amount|amount received|received amount|amount paid|paid amount|collected|collected amount|amount collected|receipt amount|payment received|cash received|cash collected|payments received|remittance amount|collection amount|collections|received|paid|payment|paid to date|receipts|amount settled|settled amount|total paid|allocated amount|payment value|deposit amount|collection|cash in|remittance|remitted amount|net received",
  ],
  cost: [
    "total cost|cost amount|line cost|cogs|cost of goods|cost of goods sold|cost of sales|extended cost|cost total|order cost|cost|ext cost|costs|sales cost|total cogs|cost value|margin cost|costamt|direct cost|standard cost total",
  ],
  profit: [
    "profit|gross profit|profit amount|gross profit amount|gross margin amount|margin amount|net profit|line profit",
  ],
  unitCost: [
    "unit cost|buy price|buying price|purchase price|cost price|cost each|cost per unit|standard cost|cost unit|average cost|buy cost|item cost|purchase cost|std cost|landed cost|unit cogs",
  ],
  listAmount: [
    "list amount|amount before discount|gross sales|gross amount|list total|total before discount|gross value|amount at list|undiscounted amount|full price total|gross revenue|total list price|list value|before discount",
  ],
  unitPrice: [
    "price each|unit price|unitprice|selling price|sale price|sales price|price per unit|rate|net unit price|price|net price|price unit|item price|unit selling price|unit rate|each|price ea|basic rate",
  ],
  listPrice: [
    "list price|msrp|rrp|retail price|catalogue price|catalog price|recommended retail price|full price|standard price|price list rate|regular price|suggested price",
  ],
  quantity: [
    "qty|quantity|quantity ordered|qty ordered|units|units sold|order qty|order quantity|ordered quantity|qty sold|quantity sold|pcs|pieces|no of units|number of units|sold qty|invoiced qty|delivered qty|quantities|volume|sales qty|unit count|items",
  ],
  product: [
    "product|product name|lineitem name|line item name|lineitem sku|line item|item|item name|sku|product code|product id|item code|item no|item number|article|article no|material|part number|part no|product no|product number|service|description|item description|product description|stock code|track id|productid|material no|product service|model|model no|goods|article name|product sku|course product",
    "product line|product category|category",
    "name",
  ],
  stage: [
    "deal stage|stage|opportunity stage|sales stage|pipeline stage|deal status|opportunity status|won lost|won or lost|outcome|stage name|deal outcome|result|opportunity result|dealstage|win loss|win lost|deal state|sales outcome|wl|disposition|phase|deal phase|sales phase|opportunity phase|forecast stage",
    ...["", "", ""],
    "status|state",
  ],
  status: [
    "order status|status|state|invoice status|payment status|delivery status|order state|completion status|completion|approval status|training status|visit status",
  ],
  score: [
    "satisfaction score|csat|csat score|satisfaction|nps|nps score|rating|score|customer rating|overall rating|overall satisfaction|survey score|exam score|test score|overall score|stars|customer satisfaction|satisfaction rating|feedback score|points|marks|grade|quiz score|mark|result score",
  ],
  count: [
    "count|visits|number of visits|visit count|no of visits|complaints|number of complaints|times|complaint count|visits made|calls|shares|occurrences|frequency",
  ],
  done: [
    "completed|done|hours completed|completed hours|courses completed|modules completed|completed courses|hours attended|hours done|finished|passed|attended|lessons completed|completed modules|trainings completed|sessions attended",
  ],
  planned: [
    "planned|required hours|planned hours|assigned hours|courses assigned|assigned courses|modules assigned|total hours|required courses|courses required|hours planned|total courses|assigned|hours required|trainings planned|modules required|sessions planned|lessons planned|assigned modules",
  ],
  kpi: ["kpi|kpi name|metric|measure|indicator|kpi id|metric name|performance indicator"],
  period: [
    "period|month|quarter|year|quota date|target date|fiscal period|fiscal quarter|fiscal year|week|review period|year month|yearmonth|reporting period|fiscal month|target period|month year|plan period|mth",
  ],
  target: [
    "target|quota|goal|sales target|target amount|sales quota|revenue target|annual target|quarterly target|monthly target|target value|plan|budget|planned value|objective|quota amount|target revenue|full year target|planned amount|plan amount|sales goal|target sales|plan target|kpi target|annual quota|monthly quota|quarterly quota",
  ],
  value: [
    "actual|actual value|value|actuals|achieved|result|achievement|actual result|amount|figure|realised|realized|kpi value|reading",
  ],
  title: ["job title|title|position|role|job|designation|job role|job position|function|employee type|post|rank title"],
  team: [
    "team|region|office|department|regional office|territory|sales team|branch|business unit|division|group|location|dept|sales office|area|sales region|team name|sales group|sales territory|zone|district|sales area|sales department|unit name",
  ],
  manager: [
    "reports to|reportsto|manager|manager name|line manager|supervisor|team lead|team leader|direct manager|sales manager|boss|reporting manager|manager id|supervisor id|superior|reports to id|regional manager|head|reporting to|managed by|manager employee no|area manager|team manager|team head",
  ],
  joined: [
    "hire date|joined|join date|joining date|date joined|date of joining|hired on|employment date|employment start|start of employment|entry date|onboard date|date hired|hired|start date|employed since|onboarding date|date of hire|hiredate",
  ],
  left: [
    "leave date|leaving date|date left|left|termination date|end date|exit date|resignation date|last day|last working day|employment end|relieving date|departure date|date of leaving|terminated on|separation date",
  ],
  from: [
    "owner from|owned from|owner since|assigned from|assigned on|handover date|hand over date|handed over on|effective date|effective from|valid from|transfer date|transferred on",
    "from|from date|start date|since",
  ],
  to: ["owner to|owned to|owner until|assigned to date|effective to|valid to", "to|to date|end date|until"],
  currency: [
    "currency|currency code|curr|ccy|cur|transaction currency|order currency|currency iso code|invoice currency|doc currency",
  ],
  discount: [
    "discount|discount rate|disc|discount percent|discount pct|discount amount|disc percent|rebate|discounts|line discount|discount percentage|discount applied|discount given",
  ],
  none: [
    "required date|requested date|requested delivery date|promised date|expected delivery|expected delivery date|birth date|date of birth|birthday|expiry date|valid until|last contact|last activity|next step date|last visit date|next visit date|last order date|year established|founded|established|last activity date|last modified date|modified date|due diligence|warranty date|eta|etd",
    "credit limit|tax|tax amount|vat|freight|shipping|shipping fee|commission|commission amount|weight|line|line no|line number|line id|invoice line id|order line|item line|row|row no|no|s no|sr no|serial no|id|probability|check no|check number|cheque no|cheque number|payment id|payment no|payment number|receipt number|payment method|payment terms|terms|balance|outstanding|outstanding amount|margin|gross margin|margin percent|employees|number of employees|no of employees|age|postal code|zip|zip code|phone|fax|email|email address|comments|comment|notes|note|remarks|remark|reason|address|city|country|state province|contact first name|contact last name|first name|last name|office location|subsidiary of|parent account|sector|industry|series|type|attainment|attainment rate|achievement rate|percent of total|share|forecast category|lead source|subject|purpose|salary|base salary|bonus|gender|sex|status reason|stage duration|days open|age days|tax rate|exchange rate|conversion rate|collection share|year|quarter no|customer type|customer category|customer group|customer status|customer level|customer grade|order type|order source|ship mode|segment|product type|key|row labels|sales channel|channel|order channel|order priority|priority|warehouse|warehouse code|marketing campaign|campaign|payment type|payment mode|store id|store no|store code|territory id|region id|country code|market|nationality|brand|category name|sub category|subcategory|device|gender code",
  ],
};
