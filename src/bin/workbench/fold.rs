use super::{arguments::Arguments, inflate};
use std::{fs, time::Instant};
use trellis::{
    record::{Damage, Raw, Reading, read_any},
    tutor::{Folding, Tutor},
};

/// What a file came to.
struct Told {
    events: usize,
    damaged: usize,
    kept_aside_bytes: usize,
    digest: u64,
}

/// Reads a file of any kind, folds it, and says in one line what came of it.
pub fn run(arguments: &Arguments) -> Result<(), String> {
    let file = arguments.subject("a file")?;
    let bytes = fs::read(file).map_err(|error| format!("{file}: {error}."))?;
    let begin = Instant::now();
    let told = fold(&bytes);
    let Told { events, damaged, kept_aside_bytes, digest } = told;
    let ms = begin.elapsed().as_millis();
    println!("events={events} damaged={damaged} kept_aside_bytes={kept_aside_bytes} ms={ms} digest={digest:016x}");
    if damaged == 0 {
        Ok(())
    } else {
        Err(format!("{damaged} parts of {file} cannot be read; they are kept as they are."))
    }
}

fn fold(bytes: &[u8]) -> Told {
    let (bytes, whole) = inflate::gzip(bytes);
    let cut = usize::from(!whole);
    let Ok(readings) = read_any(&bytes) else {
        return Told { events: 0, damaged: 1 + cut, kept_aside_bytes: bytes.len(), digest: 0 };
    };
    let mut told = Told { events: 0, damaged: cut, kept_aside_bytes: 0, digest: 0 };
    for mut reading in readings {
        for sealed in std::mem::take(&mut reading.sealed) {
            reading.take_sealed(&sealed, &inflate::raw(&sealed.packed));
        }
        told.add(reading);
    }
    told
}

impl Told {
    fn add(&mut self, reading: Reading) {
        let clashes: Vec<Damage> = reading.log.clashes().collect();
        let damages = || reading.damages.iter().chain(&reading.kept_aside).chain(&clashes);
        self.damaged += damages().count() + usize::from(reading.cut_off);
        self.kept_aside_bytes += damages().map(|damage| size(&damage.raw)).sum::<usize>();
        self.events += reading.log.len();
        let mut tutor = Tutor::default();
        tutor.take_folded(Folding::new(reading.log).finish());
        self.digest ^= tutor.digest();
    }
}

const fn size(raw: &Raw) -> usize {
    match raw {
        Raw::Text(text) => text.len(),
        Raw::Units(units) => units.len() * 2,
        Raw::Bytes(bytes) => bytes.len(),
    }
}
