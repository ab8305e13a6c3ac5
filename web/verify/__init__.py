"""An outsider's side: is what a live site serves what was built from the published source?

It trusts nothing that the site says of itself, reads nothing that a person has sent, and needs no
key of anybody. Absent from it: the builder, the database, any knowledge of what is in a picture.
"""
