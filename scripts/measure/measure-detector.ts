// `npm run measure:detector`: the rates of the detector of marks, and each text it gets wrong.
import { measureDetector, sayRates } from './detector-rates'

const rates = measureDetector()
console.log(sayRates(rates).join('\n'))
for (const text of rates.missed) console.log(`missed: ${JSON.stringify(text)}`)
for (const text of rates.falseAlarms) console.log(`refused without need: ${JSON.stringify(text)}`)
