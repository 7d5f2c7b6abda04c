/**
 * Apps, games, sites and devices that exist. A story names none: it would age, point at one company,
 * and show children where to look. Kept by hand, as regular expressions; add what children use.
 */
const names = `
  WhatsApp Instagram Insta Snapchat YouTube Facebook Reddit Pinterest Tumblr Telegram WeChat Viber Skype FaceTime
  iMessage BeReal Bluesky Mastodon LinkedIn VSCO Omegle OmeTV Yubo Wizz Kik Tellonym Ask\\.fm Houseparty Musical\\.ly Lemon8
  RedNote Tinder OnlyFans Vinted Depop eBay CapCut Spotify Netflix Roblox Robux Minecraft Fortnite V-?Bucks VRChat FIFA
  MovieStarPlanet Xbox PlayStation Nintendo Oculus Googl(?:e|ed|ing) Gmail Hotmail iCloud iPhone iPad ChatGPT Character\\.ai
  Replika DeepSeek Wikipedia ClassDojo Kahoot Chromebook
`;
const longNames = [
  'Tik ?Tok',
  'Disney (?:Plus|\\+)',
  'Brawl Stars',
  'Clash Royale',
  'Clash of Clans',
  'Rocket League',
  'Call of Duty',
  'Pok[eé]mon Go',
  'Animal Crossing',
  'Genshin Impact',
  'Gorilla Tag',
  'Club Penguin',
  'Subway Surfers',
  'Candy Crush',
  'Goat Simulator',
  'Character AI',
  'Microsoft Teams',
  'Snap Map',
];

/** Found however they are written. */
export const realApps: readonly string[] = [...names.trim().split(/\s+/), ...longNames];

/** Found with these capitals only: birds twitter, and one of us is among us. */
export const spelledSo: readonly string[] = [
  'Twitter',
  'Among Us',
  'Rec Room',
  'My AI',
  'Android',
  'LINE',
  'NGL',
];

/** Everyday words, too: found with a capital inside a sentence, or where one talks "on" them. */
export const everydayNames: readonly string[] = [
  'snap',
  'discord',
  'twitch',
  'steam',
  'signal',
  'threads',
  'messenger',
  'zoom',
  'line',
  'teams',
  'switch',
  'hinge',
  'amino',
  'meta',
];

/** Of these, what children call their account: "my snap", "get discord". */
export const accountNames: readonly string[] = ['snap', 'discord', 'twitch'];

/** Of these, a card game that is written with a capital. */
export const gamesToo: readonly string[] = ['snap'];
