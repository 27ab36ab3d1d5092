from_file = "Victoria#1841"
