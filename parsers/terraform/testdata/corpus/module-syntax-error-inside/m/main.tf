locals {
  x = [1,
}
