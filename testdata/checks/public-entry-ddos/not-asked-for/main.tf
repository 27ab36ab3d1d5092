resource "aws_lb" "open" { # skip: without the setting nothing is judged
  internal = false
}
