import { listed } from './listed.ts'

/** Makers of aircraft, after which a bare number is a model: `Boeing 737`, `Embraer 190`. Own list of all large ones. */
export const aircraftMakers: ReadonlySet<string> = new Set(
  listed(`Airbus, Antonov, ATR, Beechcraft, Boeing, Bombardier, Cessna, Comac, Convair, Dassault, Dornier, Douglas,
    Embraer, Fokker, Gulfstream, Hawker, Ilyushin, Learjet, Lockheed, Mikoyan, Pilatus, Piper, Saab, Sikorsky,
    Sukhoi, Tupolev, Yakovlev`),
)
