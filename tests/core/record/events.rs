//! Any event there can be.

use proptest::{collection::vec, option, prelude::*};
use trellis::{
    practice::{ItemRef, Level, NotReady, NotYet, Verdict},
    record::{
        Attempt, Decimals, Ending, Event, EventId, Goal, Grade, Happening, Help, Helped, IdSet, Kept, Log, Look,
        Obstacle, PIN_LENGTH, Phrase, Piece, PieceKind, Pin, PinPicture, Profile, Reply, Rhythm, Said, Sureness,
        TextSize, Texts, Theme, Topic, Typeface, Ways, Wish,
    },
    units::{BoardId, Day, Moment, Seed, WriterId},
};

fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[ -~]{0,12}", "\\PC{0,8}", Just("\"\\\n\u{2028}½−🌱".to_owned())]
}

fn item() -> impl Strategy<Value = ItemRef> {
    (any::<u64>(), any::<u32>(), text()).prop_map(|(seed, version, theme)| ItemRef {
        exercise: "math.3.oa/equal-groups/how-many".parse().expect("spelled right"),
        version,
        seed: Seed(seed),
        theme,
    })
}

fn level() -> impl Strategy<Value = Level> {
    prop::sample::select(Level::ALL.to_vec())
}

fn profile() -> impl Strategy<Value = Profile> {
    (text(), option::of(0u8..9), vec(text(), 0..3), any::<[bool; 7]>(), option::of(pin())).prop_map(
        |(nickname, grade, interests, w, pin)| Profile {
            nickname,
            grade: grade.and_then(Grade::new),
            interests,
            ways: Ways {
                pictures: w[0],
                example_first: w[1],
                read_aloud: w[2],
                one_thing: w[3],
                two_choices: w[4],
                more_space: w[5],
                breaks: w[6],
            },
            pin,
        },
    )
}

fn pin() -> impl Strategy<Value = Pin> {
    vec(prop::sample::select(PinPicture::ALL.to_vec()), PIN_LENGTH)
        .prop_map(|pictures| Pin::new(&pictures).expect("as many as a pin has"))
}

fn look() -> impl Strategy<Value = Look> {
    let theme = prop::sample::select(vec![Theme::Device, Theme::Day, Theme::Night, Theme::Contrast]);
    let size = prop::sample::select(vec![TextSize::Usual, TextSize::Large, TextSize::Larger]);
    let face = prop::sample::select(vec![Typeface::Atkinson, Typeface::System, Typeface::OpenDyslexic]);
    let decimals = prop::sample::select(vec![Decimals::Point, Decimals::Comma]);
    (theme, size, face, any::<Option<bool>>(), decimals).prop_map(|(theme, text, typeface, motion, decimals)| Look {
        theme,
        text,
        typeface,
        motion,
        decimals,
    })
}

fn verdict() -> impl Strategy<Value = Verdict> {
    prop_oneof![
        Just(Verdict::Right),
        Just(Verdict::OtherForm),
        (0usize..9).prop_map(|place| Verdict::NotYet(NotYet::Slip(place))),
        Just(Verdict::NotYet(NotYet::Partly)),
        Just(Verdict::NotYet(NotYet::Unknown)),
        Just(Verdict::NotReady(NotReady::Empty)),
    ]
}

fn attempt() -> impl Strategy<Value = Attempt> {
    let texts = (text(), text(), text(), vec((text(), text()), 0..3), option::of(text()));
    let sure = option::of(prop::sample::select(vec![Sureness::Guessing, Sureness::ThinkSo, Sureness::Sure]));
    let help = (any::<u8>(), any::<bool>()).prop_map(|(hints, shown_how)| Help { hints, shown_how });
    (item(), level(), texts, verdict(), any::<u8>(), help, any::<u16>(), sure).prop_map(
        |(item, level, (asked, typed, key, values, slip), verdict, try_number, help, seconds, sureness)| Attempt {
            texts: Texts { kind: "number".to_owned(), asked, typed, key, values }.into(),
            item,
            level,
            verdict,
            slip,
            try_number,
            help,
            seconds,
            sureness,
        },
    )
}

fn piece_kind() -> impl Strategy<Value = PieceKind> {
    prop_oneof![
        Just(PieceKind::Text),
        Just(PieceKind::Drawing),
        Just(PieceKind::Rating),
        Just(PieceKind::Word),
        Just(PieceKind::Problem),
        Just(PieceKind::Solved),
    ]
}

fn happening() -> impl Strategy<Value = Happening> {
    let skill = || "math.3.oa/equal-groups".parse().expect("spelled right");
    prop_oneof![
        profile().prop_map(Happening::Began),
        profile().prop_map(Happening::ProfileChanged),
        look().prop_map(Happening::LookChanged),
        attempt().prop_map(Happening::Attempted),
        (item(), any::<u8>()).prop_map(|(item, number)| Happening::HintSeen { item, number }),
        item().prop_map(|item| Happening::ShownHow { item }),
        (item(), level()).prop_map(|(item, level)| Happening::NotKnownYet { item, level }),
        item().prop_map(|item| Happening::Skipped { item }),
        level().prop_map(move |level| Happening::LevelChosen { skill: skill(), level }),
        any::<[u32; 4]>().prop_map(move |n| Happening::BecameSecure {
            skill: skill(),
            model: n[0],
            own: n[1],
            exercises: n[2],
            days: n[3],
        }),
        (text(), text()).prop_map(|(question, answer)| Happening::LookedBack { question, answer }),
        vec((0u64..4, 0u32..6, 0u32..3), 0..3).prop_map(|ranges| {
            let mut ids = IdSet::new();
            ranges.into_iter().for_each(|(writer, from, more)| ids.insert_range(WriterId(writer), from, from + more));
            Happening::ImportWithdrawn { ids }
        }),
        (any::<u64>(), text()).prop_map(|(board, text)| Happening::BoardKept { board: BoardId(board), text }),
        (any::<u64>(), any::<bool>()).prop_map(|(board, away)| Happening::BoardPutAway { board: BoardId(board), away }),
        (any::<u64>(), any::<u8>(), piece_kind(), text(), text(), vec(0u8..3, 0..4)).prop_map(
            |(board, square, kind, text, more, marks)| {
                Happening::PieceAdded(Piece { board: BoardId(board), square, kind, text, more, marks })
            }
        ),
        (0u64..4, 0u32..6, option::of(text())).prop_map(|(writer, n, why)| Happening::PieceChosen {
            piece: EventId { writer: WriterId(writer), n },
            why,
        }),
        (option::of(0u8..9), any::<u64>())
            .prop_map(|(grade, seed)| Happening::PlaceBegan { grade: grade.and_then(Grade::new), seed: Seed(seed) }),
        (item(), prop::sample::select(vec![Reply::Right, Reply::NotYet, Reply::DontKnow]), text(), text())
            .prop_map(|(item, reply, asked, typed)| Happening::PlaceReplied { item, reply, asked, typed }),
        vec(0u8..101, 0..3).prop_map(move |beliefs| Happening::PlaceFound {
            beliefs: beliefs.into_iter().map(|percent| (skill(), percent)).collect(),
            beginnings: vec![skill()],
        }),
        Just(Happening::Contested { skill: skill() }),
        goal().prop_map(|goal| Happening::GoalSet(Box::new(goal))),
        (of(), goal()).prop_map(|(goal, to)| Happening::GoalChanged { goal, to: Box::new(to) }),
        (of(), text()).prop_map(|(goal, says)| Happening::GoalEnded { goal, ending: Ending::Partly, says }),
        of().prop_map(|goal| Happening::PlanSpoke { goal, obstacle: Obstacle::PlannedDay }),
        of().prop_map(|goal| Happening::PlanHelped { goal, helped: Helped::No }),
        (of(), text()).prop_map(|(goal, says)| Happening::EvidenceAdded {
            goal,
            says,
            drawing: None,
            ratings: vec![2, 0]
        }),
        text().prop_map(|says| Happening::Wrote { topic: Topic::Letter, says, drawing: None, opens: None }),
        "new-[a-z]{1,8}".prop_map(|name| Happening::Unknown { name }),
    ]
}

fn of() -> impl Strategy<Value = EventId> {
    (0u64..4, 0u32..6).prop_map(|(writer, n)| EventId { writer: WriterId(writer), n })
}

fn goal() -> impl Strategy<Value = Goal> {
    let wish = prop_oneof![
        Just(Wish::Project),
        any::<u16>().prop_map(Wish::Days),
        (any::<u64>(), "[a-z ,\"]{0,20}").prop_map(|(id, title)| Wish::Board { board: BoardId(id), title }),
        Just(Wish::Skills(vec!["math.3.oa/equal-groups".parse().expect("spelled right")])),
    ];
    (wish, "[a-z ,\"]{1,20}", option::of(of()), any::<bool>()).prop_map(|(wish, words, under, piece)| Goal {
        wish,
        words: Said::Own(words),
        best: Said::Nothing,
        obstacle: Obstacle::SkippedCheck,
        way: Said::Nothing,
        then: if piece { Said::Phrase(Phrase::DrawIt) } else { Said::Nothing },
        rhythm: Rhythm { days: vec![1, 5], minutes: 10, ..Rhythm::default() },
        by: under.map(|_| Day(20_500)),
        under,
        criteria: Vec::new(),
    })
}

pub fn event() -> impl Strategy<Value = Event> {
    // few writers and small counts, so that ids meet
    (0u64..4, 0u32..6, 1u64..9, 0..8_640_000_000_000_000i64, -840i16..841, happening()).prop_map(
        |(writer, n, lamport, utc_ms, ahead_min, what)| Event {
            id: EventId { writer: WriterId(writer), n },
            lamport,
            at: Moment { utc_ms, ahead_min },
            what,
        },
    )
}

pub fn kept() -> impl Strategy<Value = Kept> {
    event().prop_map(Kept::from)
}

pub fn log() -> impl Strategy<Value = Log> {
    vec(kept(), 0..12).prop_map(Log::from_iter)
}

/// A log of `count` attempts by one writer.
pub fn attempts(writer: u64, count: u32) -> Vec<Kept> {
    (0..count).map(|n| attempt_of(writer, n)).collect()
}

fn attempt_of(writer: u64, n: u32) -> Kept {
    Kept::from(Event {
        id: EventId { writer: WriterId(writer), n },
        lamport: u64::from(n) + 1,
        at: Moment { utc_ms: 1_795_320_000_000 + i64::from(n) * 20_000, ahead_min: -300 },
        what: Happening::Attempted(Attempt {
            item: ItemRef {
                exercise: "math.3.oa/equal-groups/how-many".parse().expect("spelled right"),
                version: 1,
                seed: Seed(u64::MAX - u64::from(n)),
                theme: "space".to_owned(),
            },
            level: Level::OnTarget,
            texts: Texts {
                kind: "number".to_owned(),
                asked: "4 boxes hold 3 rockets each. How many rockets are there?".to_owned(),
                typed: "12".to_owned(),
                key: "12".to_owned(),
                values: vec![("a".to_owned(), "4".to_owned()), ("b".to_owned(), "3".to_owned())],
            }
            .into(),
            verdict: Verdict::Right,
            slip: None,
            try_number: 1,
            help: Help::default(),
            seconds: 14,
            sureness: None,
        }),
    })
}
