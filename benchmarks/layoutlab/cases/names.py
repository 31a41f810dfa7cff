"""Words for invented people and places, with long and awkward ones among them."""

FIRST = """
    Ada Ben Cara Dan Ella Finn Gia Hugo Isla Jay Kit Lena Max Nia Omar Pia Quin Rae Sol Tess Uma Vic Wren Xan
    Yara Zed Aaliyah Bartholomew Christabel Dmitri Evangeline Jo Al Mo
""".split()  # noqa: SIM905 - shorter to read than a list
LAST = """
    Ash Birch Cole Dale East Ford Gill Hart Ings Judd Knox Lowe Moss Nash Oakes Penn Quill Reed Shaw Todd
    Underhill-Whitcombe Vale West Young O'Sullivan Fitzwilliam
""".split()  # noqa: SIM905 - shorter to read than a list
ORGANISATIONS = [
    "Youth Club",
    "Northgate Secondary School",
    "CAMHS",
    "Children's Services",
    "GP Surgery",
    "Police",
    "Football Club",
    "Faith Group",
    "Library",
    "Housing Association",
    "Youth Offending Service",
    "Contact Centre",
    "Leaving Care Team",
    "Speech & Language Therapy",
    "Food Bank",
]
ROLES = [
    "Social Worker",
    "Teacher",
    "Mum",
    "Dad",
    "Nan",
    "Foster Carer",
    "IRO",
    "Mentor",
    "Coach",
    "Best friend",
    "Aunt",
    "Uncle",
    "Brother",
    "Sister",
    "Keyworker",
    "Nurse",
    "Advocate",
    "Neighbour",
]
