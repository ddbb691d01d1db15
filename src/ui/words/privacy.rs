use super::{Say, counted};

/// What the page says that shows what is asked for and what is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Privacy {
    /// Heading.
    Title,
    /// Under it.
    Lead,
    /// Prints the page.
    Print,
    /// Over the requests.
    AskedHead,
    /// How many, and where they went.
    Asked {
        /// How many.
        all: usize,
        /// How many this device answered by itself.
        from_here: usize,
    },
    /// Some went elsewhere.
    Elsewhere {
        /// How many.
        others: usize,
    },
    /// None went elsewhere.
    AllOurs,
    /// What these files are, and what their host can see.
    WhatFiles,
    /// Over the addresses.
    Address,
    /// Over the sizes.
    Came,
    /// Nothing came over the network.
    FromHere,
    /// So much came.
    Size(u64),
    /// Over what is kept.
    KeptHead,
    /// A learner's name, may be empty, with how much is kept.
    Of {
        /// The name.
        name: String,
        /// How many keys.
        keys: usize,
        /// Bytes.
        bytes: u64,
    },
    /// What belongs to the device, with how much is kept.
    OfDevice {
        /// How many keys.
        keys: usize,
        /// Bytes.
        bytes: u64,
    },
    /// Nothing is kept.
    KeepsNothing,
    /// The second store.
    SecondStore,
    /// Over the test anybody can do.
    TestHead,
    /// Its steps, a line each.
    TestSteps,
    /// The link that leads here.
    Link,
}

fn size(bytes: u64) -> String {
    if bytes < 1000 { counted(bytes as usize, "byte", "bytes") } else { format!("{} KB", (bytes + 500) / 1000) }
}

impl Say for Privacy {
    fn english(&self) -> String {
        match self {
            Self::Asked { all, from_here: 0 } => {
                return format!("This page asked for {} since it was opened.", counted(*all, "file", "files"));
            }
            Self::Asked { all, from_here } => {
                let all = counted(*all, "file", "files");
                return format!("This page asked for {all} since it was opened. This device had {from_here} of them.");
            }
            Self::Elsewhere { others } => {
                let others = counted(*others, "of them came", "of them came");
                return format!("{others} from somewhere else. Trellis never does that. Show this page to a grown-up.");
            }
            Self::Size(bytes) => return size(*bytes),
            Self::Of { name, keys, bytes } => {
                let who = if name.is_empty() { "A learner with no name" } else { name };
                return format!("{who}: {}, {}", counted(*keys, "entry", "entries"), size(*bytes));
            }
            Self::OfDevice { keys, bytes } => {
                return format!("This device: {}, {}", counted(*keys, "entry", "entries"), size(*bytes));
            }
            Self::Title => "What is asked for, what is kept",
            Self::Lead => "What you do stays on this device. You can check that yourself, right here.",
            Self::Print => "Print",
            Self::AskedHead => "What this page asked for",
            Self::AllOurs => "All of them are from the place this page came from. None is from anywhere else.",
            Self::WhatFiles => {
                "These are the parts of Trellis: its page, its letters, its questions. They only come in. None takes along what you did. The place they come from can see that someone opened Trellis, and when. It cannot see who you are here or what you answer."
            }
            Self::Address => "File",
            Self::Came => "Came over the network",
            Self::FromHere => "nothing, it was here",
            Self::KeptHead => "What this browser keeps",
            Self::KeepsNothing => "Nothing is kept yet.",
            Self::SecondStore => "Your last answers are kept once more, in a second place in this browser, in case the device stops at once.",
            Self::TestHead => "Try it: pull the plug",
            Self::TestSteps => {
                "Turn off the network of this device. On a phone, turn on flight mode.\n\
                 Answer some questions. You get replies as before.\n\
                 Come back to this page. All that is new in the list says “nothing, it was here”.\n\
                 Turn the network on again. Wait. Nothing is sent: the list stays as it is."
            }
            Self::Link => "See what is asked for and what is kept",
        }
        .to_owned()
    }
}
