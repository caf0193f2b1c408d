import { wordSet } from '../../word-set.ts';

/**
 * Firms, papers, parties, universities and agencies that the world's news name most, each of one word, folded. Written down from
 * general knowledge.
 */
export const knownBodies: ReadonlySet<string> =
  wordSet(`au ec eu icc ilo oas un wto aarp accenture aclu adidas adobe aflac afp ahold airbnb airbus alibaba alitalia allianz alphabet amazon amnesty amtrak aol
  apache aramco arsenal asean astrazeneca atlassian audi aviva bae baidu barclays basf bayer bbc benfica bertelsmann bitcoin
  blackberry blackrock blackwater bloomberg bmw boeing bosch bridgestone britannica buzzfeed bytedance cargill carrefour
  caterpillar cbs celtic cern chelsea chevrolet chevron chrysler cia cisco citibank citigroup citroen cnn coca-cola comcast
  congress costco craigslist daewoo daimler danone debian dell deloitte delphi disney dropbox dupont dyson ebay electrolux
  enron epson ericsson espn etsy europol everton exxon exxonmobil facebook fbi fedex ferrari fiat fidesz fifa firefox fitbit
  ford foxconn frontex fujitsu gallup gazprom gestapo glaxosmithkline goldman google greenpeace gucci hamas harvard hasbro
  heineken hewlett-packard hezbollah hilton hitachi honda hsbc huawei hyatt hyundai iaea ibm ikea imf ing instagram intel
  interpol isis isuzu itv jetblue juventus kfc kia kkk knesset kodak komatsu kraft kremlin kroger lego lenovo lexus likud
  linkedin linux lockheed lufthansa lukoil lyft marriott mastercard mattel mazda mcdonald mcdonalds mckinsey mercedes merck
  microsoft miramax mit mitsubishi monsanto motorola mozilla msnbc nasa nasdaq nato nbc nestle netflix netscape nike nikon
  nintendo nissan nokia northwestern novartis npr nvidia oecd opec oracle oxfam panasonic paramount paypal pbs pemex pentagon
  pepsi pepsico petrobras peugeot pfizer philips pinterest pirelli pixar playstation politburo politico porsche princeton
  procter pwc qantas qualcomm raytheon reddit reebok renault reuters rolex rosneft rutgers ryanair saab safeway samsung sanofi
  sberbank schlumberger scientology shell siemens skype snapchat sony spacex spotify stanford starbucks statoil stasi subaru
  suzuki syngenta taliban telefonica tencent tesla texaco theranos thyssenkrupp tiktok toshiba toyota tumblr twitter uber
  ubisoft ucla uefa unesco unhcr unicef unilever ups usaid vatican verizon viacom vodafone volkswagen volvo wal-mart walgreens
  walmart wehrmacht westinghouse whatsapp wikileaks wikimedia wikinews wikipedia xerox xinhua yahoo yale yandex youtube zara`);
