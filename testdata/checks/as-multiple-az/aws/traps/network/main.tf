resource "aws_subnet" "private" {
  for_each = { a = "10.0.1.0/24", b = "10.0.2.0/24" }

  cidr_block        = each.value
  availability_zone = "ap-east-1${each.key}"
}

output "subnets" {
  value = [for subnet in aws_subnet.private : subnet.id]
}
