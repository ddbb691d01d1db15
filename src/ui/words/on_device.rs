use super::{Say, counted};

/// What is said of Trellis as something that lives on this device: without a network, as an app, and when a new build comes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum OnDevice {
    /// Heading.
    Title,
    /// It starts without a network.
    Ready,
    /// Its files are on their way.
    Coming,
    /// Not all of them came.
    Failed,
    /// The address begins with http.
    Plain,
    /// What then does not work.
    PlainLacks,
    /// The browser keeps no pages.
    Unable,
    /// Installs it as an app.
    Install,
    /// What an app on an iPhone or iPad is, before the steps.
    ByHand,
    /// The steps, a line each.
    ByHandSteps,
    /// Saves the file, the first of the steps.
    SaveFile,
    /// A new build waits.
    Newer,
    /// Begins it.
    UseNewer,
    /// Not now.
    Later,
    /// Which build this is.
    Build {
        /// The version of the program.
        version: &'static str,
        /// What the page is made of.
        build: String,
    },
    /// How many files of Trellis are kept.
    KeptFiles {
        /// How many.
        files: usize,
    },
}

impl Say for OnDevice {
    fn english(&self) -> String {
        match self {
            Self::Build { version, build } => return format!("This is Trellis {version}, build {build}."),
            Self::KeptFiles { files } => {
                return format!("Of Trellis itself: {}, so that it starts without a network.", counted(*files, "file", "files"));
            }
            Self::Title => "Without a network",
            Self::Ready => "Trellis is kept on this device. It works without a network.",
            Self::Coming => "Trellis is coming to this device. Leave this page open for a moment. Then it works without a network.",
            Self::Failed => "Not all of Trellis is on this device yet. It tries again when the network is back.",
            Self::Plain => {
                "The address of this page starts with http. Browsers keep a page for later only where it starts with https. The people who put Trellis on the web can change that."
            }
            Self::PlainLacks => {
                "So three things do not work here: Trellis without a network, Trellis as an app, and saving to the same file. All else works."
            }
            Self::Unable => "This browser does not keep pages for later, so Trellis needs a network to start. All else works.",
            Self::Install => "Make Trellis an app on this device",
            Self::ByHand => {
                "On an iPhone or iPad, Trellis can be an app on the home screen. The app starts with nothing in it. So take your work along:"
            }
            Self::ByHandSteps => {
                "Save your file.\n\
                 Tap Share, then Add to Home Screen.\n\
                 Open Trellis there. Choose “I have been here before” and open your file."
            }
            Self::SaveFile => "Save my file for the app",
            Self::Newer => "A new Trellis is here. Your work stays. It starts when no question is open.",
            Self::UseNewer => "Use it now",
            Self::Later => "Later",
        }
        .to_owned()
    }
}
