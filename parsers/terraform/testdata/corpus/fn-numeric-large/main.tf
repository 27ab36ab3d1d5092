# float-backed functions lose what exact ones keep
output "all" {
  value = {
    ceil  = ceil(12345678901234567890.5)
    floor = floor(123456789012345678901234567890.7)
    pow   = pow(10, 30)
    pow2  = pow(2, 100)
    sum   = sum([1e30, 1])
    abs   = abs(-123456789012345678901234567890.123)
    max   = max(123456789012345678901234567890.1, 1)
    mod   = 123456789012345678901234567890 % 7
    text  = "${pow(2, 0.5)}"
    log   = log(1000, 10)
    third = 1 / 3
  }
}
